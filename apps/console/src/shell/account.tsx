import { lazy, Suspense, useState } from "react";
import { AccountFace } from "./account-face.tsx";

const AccountMenu = lazy(async () => ({ default: (await import("./account-menu.tsx")).AccountMenu }));

/** Who is signed in. The menu behind the name is fetched when it is first asked for. */
export function Account() {
  const [asked, setAsked] = useState(false);
  const face = <AccountFace aria-haspopup="menu" aria-expanded={false} onClick={() => setAsked(true)} />;
  return asked ? (
    <Suspense fallback={face}>
      <AccountMenu />
    </Suspense>
  ) : (
    face
  );
}
