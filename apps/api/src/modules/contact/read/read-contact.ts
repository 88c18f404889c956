import type { GraphQLResolveInfo } from "graphql";
import { askAhead } from "../../../actions/read/ask-ahead.ts";
import { nothingUnlessKeptApart } from "../../../actions/read/kept-apart.ts";
import { requireOpened } from "../../../actions/read/outside-list.ts";
import { shownOfPersons } from "../../../actions/read/show-records.ts";
import { requirePermission, requireViewer } from "../../../authorization/permissions.ts";
import type { RequestContext } from "../../../context.ts";
import { keyOf } from "../../../platform/graphql/global-id.ts";
import { contactNode, servedContact } from "../contact-served.ts";
import type { ContactType } from "../contact.type.ts";

/** One contact by its public id; null when there is none that the viewer may see. */
export async function readContact(
  context: RequestContext,
  id: string,
  info: GraphQLResolveInfo,
): Promise<ContactType | null> {
  requirePermission(requireViewer(context), "read", "Contact");
  const key = keyOf("contact", id);
  if (key === null) return null;
  await requireOpened(context, "read.contact", id);
  return (
    (await contactByKey(context, key, info)) ??
    nothingUnlessKeptApart(context, { act: "read.contact", kind: "contact", id: key })
  );
}

/** A contact by its key, with what the query asks of it; null when there is none that the viewer may see. */
export async function contactByKey(
  context: RequestContext,
  key: string,
  info: GraphQLResolveInfo,
): Promise<ContactType | null> {
  const loader = servedContact.loaderOf(context);
  const found = loader.open(key, shownOfPersons(requireViewer(context), info, "Contact", []));
  const parts = askAhead(loader, key, info, { typeName: "Contact", path: [] });
  const row = await found;
  await parts;
  return row === null ? null : contactNode(context, row);
}

/** A contact on a page of the list, which writes down whom it shows. */
export async function listedContact(context: RequestContext, key: string): Promise<ContactType> {
  const row = await servedContact.loaderOf(context).find(key);
  if (row === null) throw new Error("A contact that was listed cannot be read.");
  return contactNode(context, row);
}
