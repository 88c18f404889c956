import { people, type Person } from "./people.ts";

/** The style of the pages: the product's colours under a striped band that says it is not the product; any zoom, light and dark. */
export const style = `
:root { color-scheme: light dark; --ink: #1a2220; --soft: #56605c; --ground: #f6f4ee; --card: #ffffff; --edge: #7f8580; --accent: #1d6353; --hover: #e6f0ec; --band: #77530b; --band-ink: #ffffff; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9eeeb; --soft: #a9b6b0; --ground: #131b19; --card: #1b2523; --edge: #7c8a85; --accent: #8fc0b0; --hover: #203a33; --band: #ecc669; --band-ink: #1a2220; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 0.9375rem/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
header { background: var(--band); color: var(--band-ink); padding: 0.5rem 1rem; text-align: center; font-size: 0.875rem; font-weight: 600; }
main { max-width: 62rem; margin: 0 auto; padding: clamp(1.5rem, 5vw, 3rem) 1rem 4rem; }
h1, h2 { font-family: Georgia, "Times New Roman", serif; font-weight: 600; line-height: 1.25; }
h1 { font-size: 1.75rem; margin: 0 0 0.4rem; }
h2 { font-size: 1.0625rem; margin: 2rem 0 0.75rem; }
p { margin: 0; color: var(--soft); max-width: 60ch; }
p + p { margin-top: 1.5rem; }
a { color: var(--accent); text-underline-offset: 0.2em; }
ul { list-style: none; margin: 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 0.75rem; }
li { display: grid; }
button { padding: 0.8rem 1rem 0.9rem; text-align: start; font: inherit; color: inherit; background: var(--card); border: 1px solid var(--edge); border-radius: 6px; cursor: pointer; display: flex; flex-direction: column; }
button:hover { background: var(--hover); border-color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
strong { font-size: 1.0625rem; font-weight: 600; }
.role { font-weight: 600; color: var(--accent); font-size: 0.875rem; }
.back { margin-top: 2rem; }
.about { color: var(--soft); margin-top: 0.25rem; font-size: 0.875rem; }
@media (forced-colors: active) { header { border-bottom: 2px solid; } }
`;

/** Every page has the same frame. Only our own words and addresses enter it, so nothing needs escaping. */
function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header>Development only: stands in for an agency’s identity provider on this machine</header>
<main>
${body}
</main>
</body>
</html>
`;
}

function choice({ key, name, role, about }: Person): string {
  return `<li><button type="submit" name="person" value="${key}"><strong>${name}</strong><span class="role">${role}</span><span class="about">${about}</span></button></li>`;
}

function office(name: string, at: number): string {
  const staff = people.filter((person) => person.office === name);
  return `<h2 id="office-${at}">${name}</h2>\n<ul aria-labelledby="office-${at}">\n${staff.map(choice).join("\n")}\n</ul>`;
}

/** The page on which a developer chooses who to sign in as. */
export function choicePage(uid: string, publicOrigin: string): string {
  const offices = [...new Set(people.map((person) => person.office))];
  return page(
    "Sign in to Redress as…",
    `<h1>Sign in to Redress as…</h1>
<p>Everybody here is invented, and nobody has a password. Choose whose work you want to see.</p>
<form method="post" action="/choose/${uid}">
${offices.map(office).join("\n")}
</form>
<p class="back"><a href="${publicOrigin}/sign-in">Back to Redress without signing in</a></p>`,
  );
}

/** The page for a sign-in that is no longer waiting. */
export function overPage(publicOrigin: string): string {
  return page(
    "This sign-in is over",
    `<h1>This sign-in is over</h1>
<p>It was finished already, or it waited too long.</p>
<p><a href="${publicOrigin}/caseload">Go back to Redress and begin again</a></p>`,
  );
}

/** The page for a request that the provider refuses; the code is one of the protocol's. */
export function refusedPage(code: string, publicOrigin: string): string {
  return page(
    "The sign-in was refused",
    `<h1>The sign-in was refused</h1>
<p>The reason in the protocol’s words: <code>${code.replace(/[^a-z_]/g, "")}</code></p>
<p><a href="${publicOrigin}/caseload">Go back to Redress and begin again</a></p>`,
  );
}
