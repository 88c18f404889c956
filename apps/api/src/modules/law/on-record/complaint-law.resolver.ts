import { issueLimit } from "@redress/domain/complaint";
import {
  collisionCodes,
  collisions,
  questionIds,
  readings,
  type ReadingFacts,
} from "@redress/domain/deadlines";
import { localProcessOf, triage } from "@redress/domain/triage";
import { factsWithRecords, whatIf, type OnRecord } from "@redress/domain/what-if";
import type { World } from "@redress/domain/world";
import { Arg, Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import { actorOn } from "../../../actions/act/menu.ts";
import type { RequestContext } from "../../../context.ts";
import type { Ready } from "../../../platform/when-ready.ts";
import { complaintKind, ComplaintType, withRecord } from "../../complaint/index.ts";
import { CollisionType } from "../collision.type.ts";
import { OpenQuestionType } from "../open-question.type.ts";
import { sizedList, whatIfPrice } from "../prices.ts";
import { TriagedIssueType } from "../triage/triaged-issue.type.ts";
import { HypothesisInput } from "../what-if/hypothesis.input.ts";
import { readWhatIf } from "../what-if/read-what-if.ts";
import { WhatIfPayload } from "../what-if/what-if.resolver.ts";
import { WhatIfSuccess } from "../what-if/what-if.type.ts";

/** A complaint as the questions of the law read it, by its holder's calendars today. */
interface Asked {
  readonly facts: ReadingFacts;
  readonly records: { readonly complaint: NonNullable<OnRecord["complaint"]> };
  readonly world: World;
}

function askOf<Answer>(
  context: RequestContext,
  complaint: ComplaintType,
  answer: (asked: Asked) => Answer,
): Ready<Answer> {
  return withRecord(context, complaint, async (record) => {
    const actor = actorOn(complaintKind, context, record);
    const records = { complaint: { facts: record.facts, actor } };
    const world = await context.world(record.holder_id);
    return answer({ facts: factsWithRecords({}, records), records, world });
  });
}

/** What the rulebook knows of a complaint on record, beside its dates. */
@Resolver(() => ComplaintType)
export class ComplaintLawResolver {
  @FieldResolver(() => [CollisionType], {
    complexity: sizedList(3),
    description: `Where one clock of the complaint eats another, in the order of its life; at most ${collisionCodes.length}. What has collided stays found until a fact settles it.`,
  })
  collisions(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Ready<object[]> {
    return askOf(context, complaint, ({ facts, world }) =>
      collisions(facts, world).map((one) => new CollisionType(one, context.language)),
    );
  }

  @FieldResolver(() => [OpenQuestionType], {
    complexity: sizedList(3),
    description: `The questions that the complaint raises on which the sources differ, every reading computed; at most ${questionIds.length}.`,
  })
  openQuestions(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Ready<object[]> {
    return askOf(context, complaint, ({ facts, world }) =>
      readings(facts, world).map((one) => new OpenQuestionType(one, context.language)),
    );
  }

  @FieldResolver(() => [TriagedIssueType], {
    complexity: sizedList(3),
    description: `Where each issue can be taken, as far as the local process has come today; in the order of \`issues\`, at most ${issueLimit}.`,
  })
  issueDoors(@Root() complaint: ComplaintType, @Ctx() context: RequestContext): Ready<object[]> {
    return askOf(context, complaint, ({ records, world }) => {
      const { facts } = records.complaint;
      return triage(facts.issues, { localProcess: localProcessOf(facts, world) }).map(
        (issue) => new TriagedIssueType(issue, context.language),
      );
    });
  }

  @FieldResolver(() => WhatIfPayload, {
    complexity: whatIfPrice,
    description:
      "What would follow on this complaint if something more were so: as its machine would decide it for the viewer, on the day it speaks of. Nothing is written.",
  })
  whatIf(
    @Root() complaint: ComplaintType,
    @Arg("hypotheses", () => [HypothesisInput], {
      description: "What is supposed, one after the other: 1 to 20.",
    })
    hypotheses: HypothesisInput[],
    @Ctx() context: RequestContext,
  ): Ready<typeof WhatIfPayload> {
    const { language } = context;
    const asked = readWhatIf({}, hypotheses, language);
    if (!asked.ok) return asked.refusal;
    return askOf(
      context,
      complaint,
      ({ records, world }) =>
        new WhatIfSuccess({ ...whatIf({}, asked.value.hypotheses, world, records), records }, language),
    );
  }
}
