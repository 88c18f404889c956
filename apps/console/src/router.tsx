import { createBrowserRouter, Navigate, Outlet } from "react-router";
import { NuqsAdapter } from "nuqs/adapters/react-router/v8";
import { Permitted } from "./session/permitted.tsx";
import { SessionGate } from "./session/session-gate.tsx";
import { SignInPage } from "./session/sign-in-page.tsx";
import { SignedInPage } from "./session/signed-in-page.tsx";
import { ErrorPage } from "./shell/error-page.tsx";
import { NotFoundPage } from "./shell/not-found-page.tsx";

/** Every address of the console. Screens are fetched when first visited. */
export const router = createBrowserRouter([
  {
    element: (
      <NuqsAdapter>
        <Outlet />
      </NuqsAdapter>
    ),
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
              { path: "/", element: <Navigate to="/caseload" replace /> },
              {
                element: <Permitted permission="Complaint.read" />,
                children: [
                  { path: "/caseload", lazy: () => import("./routes/caseload.ts") },
                  { path: "/complaints/:id", lazy: () => import("./routes/complaint.tsx") },
                  { path: "/search", lazy: () => import("./routes/search.ts") },
                ],
              },
              {
                element: <Permitted permission="Complaint.receiveComplaint" />,
                children: [{ path: "/complaints/new", lazy: () => import("./routes/intake.ts") }],
              },
              { path: "/account/sessions", lazy: () => import("./routes/sessions.ts") },
              { path: "*", element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
]);
