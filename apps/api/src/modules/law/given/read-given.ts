import { parsePlainDate } from "@redress/domain/calendar";
import { parseGiven, type DisputedDates, type ReadingFacts } from "@redress/domain/deadlines";
import { ok, refused, type Language, type Result } from "@redress/domain/vocabulary";
import type { CountingContext } from "@redress/domain/world";
import { jsonOfInput } from "../json-of-input.ts";
import { QuestionRefusedType } from "../question-refused.type.ts";

/** Facts as they were given, with the closures and settings to count by. */
interface Given {
  readonly facts: ReadingFacts;
  readonly context: CountingContext;
}

type Read<Value> = Result<Value, QuestionRefusedType>;

/** The days of disputed readings, which no rule reads and `parseGiven` therefore does not know. */
function readDisputed(days: object, language: Language): Read<DisputedDates> {
  for (const [name, text] of Object.entries(days)) {
    const parsed = parsePlainDate(String(text));
    if (parsed.ok) continue;
    const path = ["given", "disputed", name];
    return refused(
      new QuestionRefusedType(
        { code: "INVALID_DATE", words: parsed.refusal.words, path, citations: [] },
        language,
      ),
    );
  }
  return ok(days as DisputedDates);
}

/** Reads given facts, or says what is wrong with them, the path counted from the argument on. */
export function readGiven(input: object, language: Language): Read<Given> {
  const { disputed = {}, ...given } = jsonOfInput(input);
  const parsed = parseGiven(given);
  if (!parsed.ok) {
    const path = ["given", ...parsed.refusal.path];
    return refused(new QuestionRefusedType({ ...parsed.refusal, path }, language));
  }
  const read = readDisputed(disputed as object, language);
  if (!read.ok) return read;
  const { facts, context } = parsed.value;
  return ok({ facts: { ...facts, disputed: read.value }, context });
}
