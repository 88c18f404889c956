import { Connection } from "../load/connection.ts";
import { differences } from "./answers.ts";
import type { ReadOperation } from "./operations.ts";

/** How many questions of an operation are compared before it is measured. */
const compared = 60;

interface Body {
  readonly data: never;
  readonly errors?: readonly { readonly message: string }[];
}

/**
 * Asks both sides the same and compares their answers field by field: a ratio to a floor that answers something else
 * would mean nothing.
 *
 * @throws with the first differences.
 */
export async function verifySame(
  operation: ReadOperation,
  productPort: number,
  floorPort: number,
): Promise<void> {
  const [product, floor] = await Promise.all([Connection.open(productPort), Connection.open(floorPort)]);
  try {
    for (const question of operation.questions.slice(0, compared)) {
      const [asked, byHand] = await Promise.all([product.ask(question.product), floor.ask(question.floor)]);
      const answer = JSON.parse(asked.body.toString()) as Body;
      if (answer.errors !== undefined)
        throw new Error(`${operation.name}: ${answer.errors[0]?.message ?? "error"}`);
      const expected = operation.plainFloor((JSON.parse(byHand.body.toString()) as Body).data);
      const found = differences(operation.plainProduct(answer.data, expected), expected);
      if (found.length > 0)
        throw new Error(`${operation.name}: floor and product answer differently.\n${found.join("\n")}`);
    }
  } finally {
    product.close();
    floor.close();
  }
}
