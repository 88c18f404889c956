import { authorityOf, formatCitation, type AuthorityKey } from "@redress/domain/law";
import { Field, ObjectType } from "type-graphql";

/** One place in the law. */
@ObjectType("Citation", {
  description: "A place in the law, or an official page, that a date, a rule or a refusal rests on.",
  simpleResolvers: true,
})
export class CitationType {
  @Field(() => String, { description: "A stable key for programs, such as `fam-code-17800`." })
  readonly key: string;
  @Field(() => String, { description: "The citation as printed, such as `22 CCR 110164(a)(1)`." })
  readonly label: string;
  @Field(() => String, { description: "What the cited text says, in a few words of English." })
  readonly title: string;
  @Field(() => String, { nullable: true, description: "Where the text can be read, when it is published." })
  readonly url: string | null;

  constructor(key: AuthorityKey) {
    const authority = authorityOf(key);
    this.key = key;
    this.label = formatCitation(key);
    this.title = authority.title;
    this.url = authority.url ?? null;
  }
}

const made = new Map<AuthorityKey, CitationType>();

/** The citation of one authority; the table of authorities is fixed, so each is made once. */
export function citationOf(key: AuthorityKey): CitationType {
  let citation = made.get(key);
  if (citation === undefined) {
    citation = new CitationType(key);
    made.set(key, citation);
  }
  return citation;
}

/** The citations of several authorities, in their order. */
export function citationsOf(keys: readonly AuthorityKey[]): CitationType[] {
  return keys.map(citationOf);
}
