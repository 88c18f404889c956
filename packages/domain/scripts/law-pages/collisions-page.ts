import { collisionKinds } from "../../src/deadlines/collisions/kinds/index.ts";
import { citedAll, generated, page, table } from "./markdown.ts";

/** Every kind of collision: when it is found, what to tell the parent, in both languages, and the law. */
export function collisionsPage(): string {
  return page([
    "# Collisions",
    generated,
    "One clock may use up another. Each finding names both clocks with their days, counts the days left, and says what to tell the parent. The agency’s time may grow; the parent’s 90 days never do. `{eats}` stands for the day of the clock that takes the time, `{eaten}` for the day of the one that loses it, `{days}` for the days between, `{times}` for how often it happened.",
    table([
      ["code", "what it is", "found when", "law"],
      ...collisionKinds.map(({ code, title, when, citations }) => [
        `\`${code}\``,
        title.en,
        when.en,
        citedAll(citations),
      ]),
    ]),
    "## What to tell the parent",
    ...collisionKinds.map(({ code, title, tell, tellWhenLost, tellWhenRepeated, tellWhenRepeatedAndLost }) =>
      [
        `### ${title.en} \`${code}\``,
        `- ${tell.en}`,
        `- ${tell.es}`,
        ...(tellWhenLost
          ? [`- When no day is left: ${tellWhenLost.en}`, `- Si ya no queda ningún día: ${tellWhenLost.es}`]
          : []),
        ...(tellWhenRepeated
          ? [`- Several times: ${tellWhenRepeated.en}`, `- Varias veces: ${tellWhenRepeated.es}`]
          : []),
        ...(tellWhenRepeatedAndLost
          ? [
              `- Several times, and no day is left: ${tellWhenRepeatedAndLost.en}`,
              `- Varias veces, y ya no queda ningún día: ${tellWhenRepeatedAndLost.es}`,
            ]
          : []),
      ].join("\n"),
    ),
  ]);
}
