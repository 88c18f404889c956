import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import {
  answerLine,
  answerTooLong,
  type AnswerOptions,
  type GivenAnswer,
} from "../../src/deadlines/given/answer-given.ts";
import { LineSplitter, type Line } from "./line-splitter.ts";

/** The longest line that is read. A matter with a thousand closures takes some fifteen thousand bytes. */
const mostBytesOfLine = 1_048_576;

/** Characters of answers that are gathered before they are written. */
const gathered = 65_536;

/**
 * Answers each line of the input with a line of the output, in order, and waits whenever the output does. A blank line is
 * no JSON and is told so; blank lines at the very end are not. Returns how many lines could not be answered.
 */
export async function answerStream(
  input: Readable,
  output: Writable,
  options: AnswerOptions,
): Promise<number> {
  const splitter = new LineSplitter(mostBytesOfLine);
  let refusals = 0;
  let blanks = 0;
  let text = "";

  const answer = (line: Line): void => {
    const given: GivenAnswer = line === null ? answerTooLong(mostBytesOfLine) : answerLine(line, options);
    if ("error" in given) refusals += 1;
    text += `${JSON.stringify(given)}\n`;
  };
  const write = async (): Promise<void> => {
    const ready = text === "" || output.write(text);
    text = "";
    if (!ready) await once(output, "drain");
  };
  const take = async (lines: readonly Line[]): Promise<void> => {
    for (const line of lines) {
      if (line?.trim() === "") {
        blanks += 1;
        continue;
      }
      for (; blanks > 0; blanks -= 1) answer("");
      answer(line);
      if (text.length > gathered) await write();
    }
    await write();
  };

  for await (const chunk of input) await take(splitter.push(chunk as Uint8Array));
  await take(splitter.end());
  return refusals;
}
