import {
  Arg,
  Ctx,
  createUnionType,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { RequestContext } from "../../context.ts";
import { InvalidInputType } from "../../platform/graphql/user-error.type.ts";
import { endSession, sessionsOf } from "./sessions.ts";
import { SessionType } from "./session.type.ts";

@InputType("RevokeSessionInput", { description: "Input of `revokeSession`." })
export class RevokeSessionInput {
  @Field(() => String, {
    description:
      "Your own key for this act, 1 to 100 characters. Ending a session twice is the same as once.",
  })
  clientMutationId!: string;
  @Field(() => ID, { description: "The id of one of the viewer's own sessions." })
  sessionId!: string;
}

@ObjectType("RevokeSessionSuccess", {
  description: "The session is ended, everywhere and within a second.",
  simpleResolvers: true,
})
export class RevokeSessionSuccess {
  @Field(() => String, { description: "The key that was sent." })
  readonly clientMutationId: string;
  @Field(() => [SessionType], { description: "The sessions that are left, newest first." })
  readonly sessions: readonly SessionType[];

  constructor(clientMutationId: string, sessions: readonly SessionType[]) {
    this.clientMutationId = clientMutationId;
    this.sessions = sessions;
  }
}

export const RevokeSessionPayload = createUnionType({
  name: "RevokeSessionPayload",
  description: "What `revokeSession` answers.",
  types: () => [RevokeSessionSuccess, InvalidInputType] as const,
});

/** The viewer's own sessions. */
@Resolver(() => SessionType)
export class SessionResolver {
  @Query(() => [SessionType], {
    description: "The viewer's own signed-in browsers, newest first; none for a partner system.",
  })
  mySessions(@Ctx() context: RequestContext): Promise<readonly SessionType[]> {
    return sessionsOf(context);
  }

  @Mutation(() => RevokeSessionPayload, {
    description: "Ends one of the viewer's own sessions, such as one left open on another computer.",
  })
  async revokeSession(
    @Arg("input", () => RevokeSessionInput, { description: "The session." }) input: RevokeSessionInput,
    @Ctx() context: RequestContext,
  ): Promise<typeof RevokeSessionPayload> {
    const left = await endSession(context, input);
    return Array.isArray(left) ? new RevokeSessionSuccess(input.clientMutationId, left) : left;
  }
}
