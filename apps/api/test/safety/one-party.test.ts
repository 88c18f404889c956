import { madeOf, opened, type Of } from "@redress/domain/person";
import { describe, expect, expectTypeOf, test } from "vitest";
import type { ToldChange } from "../../src/actions/live/watch-records.ts";
import type { NoticeOfRecordRow } from "../../src/actions/read/record-parts.read.sql.ts";
import type { RequestContext } from "../../src/context.ts";
import type { ComplaintRecordRow } from "../../src/modules/complaint/read/complaint-record.read.sql.ts";
import { withRecord } from "../../src/modules/complaint/read/complaint-reading.ts";
import type { ComplaintType } from "../../src/modules/complaint/complaint.type.ts";
import { ofTheSame, type NewComplaint } from "../../src/modules/complaint/search/likeness.ts";
import type { AlikeRow } from "../../src/modules/complaint/search/possible-duplicates.read.sql.ts";
import { noticesOf } from "../../src/modules/notice/notices-of.ts";
import { renderLetter, type LetterContent, type LetterOf } from "../../src/modules/notice/render/letter.ts";
import type { Particulars } from "../../src/record/people/particulars.ts";
import { reachableOf, type SaidOfPerson } from "../../src/record/people/said-of-person.ts";

// Both parents of a case may complain. The compiler refuses a value of one of them where the other's is asked for:
// `npm run typecheck` fails when one of the lines below that must not compile does.

const said = (mark: string): SaidOfPerson => ({
  givenName: mark,
  familyName: mark,
  address: `${mark} Street`,
  phone: null,
  email: null,
  language: null,
  accommodation: null,
  flags: [],
});
const [mother, father] = [said("mother"), said("father")];

/** Opens what two records say, each as its own party's. */
function both<Value>(one: Value, other: Value, use: <A, B>(a: Of<A, Value>, b: Of<B, Value>) => void): void {
  opened<Value, void>(one, (a) => opened<Value, void>(other, (b) => use(a, b)));
}

describe("a value of one parent where the other's is asked for does not compile", () => {
  test("how to reach a person, on any screen, to any partner, in any hit", () => {
    both(mother, father, (hers, his) => {
      expect(reachableOf(hers, hers.flags).address).toBe("mother Street");
      // @ts-expect-error the flags of another party do not decide what is shown of this one.
      reachableOf(hers, his.flags);
      // @ts-expect-error and what nobody has opened belongs to no party.
      reachableOf(mother, father.flags);
    });
  });

  test("what is made of it belongs to the same party, however often it is handed on", () => {
    both(mother, father, (hers, his) => {
      const copied = madeOf(hers, { ...hers, phone: "916-555-0100" });
      expect(reachableOf(copied, hers.flags).phone).toBe("916-555-0100");
      // @ts-expect-error a copy is still hers.
      reachableOf(copied, his.flags);
    });
  });

  test("a whole record, with its letters", () => {
    const neverAsked = (context: RequestContext, hers: ComplaintType, his: ComplaintType): void => {
      void withRecord(context, hers, (one) =>
        withRecord(context, his, (other) => {
          const letters = madeOf(one, [] as readonly NoticeOfRecordRow[]);
          noticesOf(context, letters, one.complainant);
          // @ts-expect-error her letters are not shown as letters to him.
          noticesOf(context, letters, other.complainant);
          // @ts-expect-error nor is his record hers.
          const mixed: typeof one = other;
          return mixed.number;
        }),
      );
    };
    expect(neverAsked).toBeTypeOf("function");
    expectTypeOf<Of<"mother", ComplaintRecordRow>>().not.toExtend<Of<"father", ComplaintRecordRow>>();
  });

  test("the text of a letter", () => {
    const neverWritten = (one: LetterContent, other: LetterContent): void =>
      both(one, other, (hers, his) => {
        renderLetter(hers);
        // @ts-expect-error her letter does not tell of his record.
        renderLetter({ ...hers, facts: his.facts });
        // @ts-expect-error nor is it addressed to him.
        renderLetter({ ...hers, complainant: his.complainant });
      });
    expect(neverWritten).toBeTypeOf("function");
    expectTypeOf<LetterOf<"mother">>().not.toExtend<LetterOf<"father">>();
  });

  test("the hint of a possible duplicate", () => {
    const neverHinted = (sought: NewComplaint, row: AlikeRow): void => {
      opened<NewComplaint, void>(sought, (hers) => {
        ofTheSame(hers, madeOf(hers, row));
        opened<AlikeRow, void>(row, (his) => {
          // @ts-expect-error where his complaint stands is not told beside hers.
          ofTheSame(hers, his);
        });
      });
    };
    expect(neverHinted).toBeTypeOf("function");
  });

  test("word of a change says nothing of anybody", () => {
    expectTypeOf<Extract<keyof ToldChange, keyof Particulars | "flags">>().toBeNever();
  });
});
