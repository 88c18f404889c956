import type { ComplaintFacts } from "@redress/domain/complaint";
import { collisions, readings, ruleTitle, type Collision, type RuleId } from "@redress/domain/deadlines";
import { authorityOf, formatCitation, type AuthorityKey } from "@redress/domain/law";
import { doorWords, localProcessOf, triage } from "@redress/domain/triage";
import { factsWithRecords, parseWhatIf, whatIf } from "@redress/domain/what-if";
import type { World } from "@redress/domain/world";

/** A citation as the API gives it. */
export function citation(key: AuthorityKey) {
  return {
    key,
    label: formatCitation(key),
    title: authorityOf(key).title,
    url: authorityOf(key).url ?? null,
  };
}

function asCollision({ title, tellParent, eats, eaten, citations, ...one }: Collision) {
  return {
    ...one,
    title: title.en,
    tellParent: tellParent.en,
    eats: { ...eats, fallsOn: eats.on },
    eaten: { ...eaten, fallsOn: eaten.on },
    citations: citations.map(citation),
  };
}

const dated = ({ ruleId, on }: { readonly ruleId: RuleId; readonly on: string }) => ({
  ruleId,
  title: ruleTitle(ruleId, "en"),
  fallsOn: on,
});

/** What the API says of a complaint beside its dates, worked out by the domain as the API does. */
export function lawOnRecord(facts: ComplaintFacts, world: World) {
  const records = { complaint: { facts, actor: { id: "staff_1", role: "DIRECTOR" } } } as const;
  const given = factsWithRecords({}, records);
  const day = (one: { readonly on: string } | null) => one && { fallsOn: one.on };
  return {
    collisions: collisions(given, world).map(asCollision),
    openQuestions: readings(given, world).map((question) => ({
      ...question,
      title: question.title.en,
      question: question.question.en,
      explanation: question.explanation.en,
      citations: question.citations.map(citation),
      readings: question.readings.map((one) => ({
        ...one,
        name: one.name.en,
        citations: [citation(one.authority)],
        opens: day(one.opens),
        due: day(one.due),
      })),
    })),
    issueDoors: triage(facts.issues, { localProcess: localProcessOf(facts, world) }).map((issue) => ({
      ...issue,
      tell: issue.tell.en,
      doors: issue.doors.map((one) => ({
        ...one,
        title: doorWords[one.door].en,
        reason: one.reason.en,
        doubt: one.doubt?.en ?? null,
        ground: one.ground ? { words: one.ground.words.en } : null,
        exhaustion: one.exhaustion ? { reason: one.exhaustion.reason.en } : null,
        citations: one.citations.map(citation),
      })),
    })),
    whatIf: ({ hypotheses }: { readonly hypotheses: readonly object[] }) => {
      const parsed = parseWhatIf({ given: {}, hypotheses: hypotheses.map((one) => ({ ...one })) });
      if (!parsed.ok) return { __typename: "QuestionRefused", ...parsed.refusal, citations: [], field: [] };
      const found = whatIf({}, parsed.value.hypotheses, world, records);
      const told = ({ code, message, citations }: (typeof found.refusals)[number]) => ({
        code,
        message,
        citations: citations.map(citation),
      });
      return {
        __typename: "WhatIfSuccess",
        moved: found.moved.map((one) => ({ ...one, title: ruleTitle(one.ruleId, "en") })),
        appearing: found.appearing.map(dated),
        vanishing: found.vanishing.map(dated),
        ending: found.ending.map(dated),
        collisionsArising: found.collisionsArising.map(asCollision),
        refusals: found.refusals.map(told),
        warnings: found.warnings.map(told),
      };
    },
  };
}
