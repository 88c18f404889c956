import { createBrowserRouter, Outlet, type RouteObject } from "react-router";
import { Landing, places } from "./places.tsx";
import { Permitted } from "./session/permitted.tsx";
import { SessionGate } from "./session/session-gate.tsx";
import { SignInPage } from "./session/sign-in-page.tsx";
import { SignedInPage } from "./session/signed-in-page.tsx";
import { ErrorPage } from "./shell/error-page.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";

const placeRoutes: readonly RouteObject[] = places.map(({ path, permission, screen }) => ({
  element: permission ? <Permitted permission={permission} /> : <Outlet />,
  children: [{ path, lazy: screen }],
}));

/** Every address of the console. Screens are fetched when first visited. */
export const router = createBrowserRouter([
  {
    errorElement: <ErrorPage />,
    hydrateFallbackElement: <></>,
    children: [
      { path: "/sign-in", element: <SignInPage /> },
      { path: "/signed-in", element: <SignedInPage /> },
      {
        element: <SessionGate />,
        children: [
          {
            errorElement: <ErrorPage />,
            children: [
              { path: "/", element: <Landing /> },
              ...placeRoutes,
              {
                element: <Permitted permission="Complaint.read" />,
                children: [
                  { path: "/complaints/:id", lazy: () => import("./routes/complaint.tsx") },
                  {
                    path: "/complaints/:id/court-sheet/:ordinal",
                    lazy: () => import("./routes/court-sheet.tsx"),
                  },
                ],
              },
              {
                element: <Permitted permission="Contact.read" />,
                children: [{ path: "/contacts/:id", lazy: () => import("./routes/contact.tsx") }],
              },
              {
                element: <Permitted permission="Person.read" />,
                children: [{ path: "/people/:id", lazy: () => import("./routes/person.tsx") }],
              },
              { path: "*", element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
]);
