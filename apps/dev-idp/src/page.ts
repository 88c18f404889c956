import { people, type Person } from "./people.ts";

/** The style of the page: readable in light and dark, at any zoom, with a visible focus. */
export const style = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #4a525c; --ground: #f6f7f9; --card: #ffffff; --edge: #747c87; --accent: #0b5394; }
@media (prefers-color-scheme: dark) { :root { --ink: #f1f3f5; --soft: #c3cad2; --ground: #14171b; --card: #1f242a; --edge: #8b95a1; --accent: #8cc4ff; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 44rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.5rem; margin: 0 0 0.5rem; }
p { margin: 0 0 1.5rem; color: var(--soft); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 0.75rem; }
button { width: 100%; min-height: 3rem; padding: 0.75rem 1rem; text-align: start; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 0.5rem; cursor: pointer; }
button:hover { border-color: var(--accent); }
button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
strong, span { display: block; }
span { color: var(--soft); }
`;

function choice({ key, name, role, office, about }: Person): string {
  return `<li><button type="submit" name="person" value="${key}"><strong>${name}</strong><span>${role}, ${office}</span><span>${about}</span></button></li>`;
}

/** The page on which a developer chooses who to sign in as. Everybody on it is written in people.ts, so nothing needs escaping. */
export function choicePage(uid: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sign in to Redress as…</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main>
<h1>Sign in as…</h1>
<p>This page stands in for an agency's identity provider on this machine. Everybody on it is invented, and nobody has a password.</p>
<form method="post" action="/choose/${uid}">
<ul>
${people.map(choice).join("\n")}
</ul>
</form>
</main>
</body>
</html>
`;
}

/** The page for a sign-in that is no longer waiting. */
export const overPage = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sign-in is over</title><link rel="stylesheet" href="/style.css"></head>
<body><main><h1>This sign-in is over</h1><p>It was finished already, or it waited too long. Go back to Redress and begin again.</p></main></body>
</html>
`;
