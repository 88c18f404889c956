import { TSMigrationGenerator } from "@mikro-orm/migrations";

/**
 * Writes a migration as a file of this house: named like every other file, and without a way down. A record of legal
 * acts is not taken back by dropping tables; a mistake is mended by the next migration.
 */
export class MigrationFile extends TSMigrationGenerator {
  /** The file's text. `className` carries the time of writing, which orders the migrations. */
  override generateMigrationFile(className: string, diff: { up: string[]; down: string[] }): string {
    const statements = diff.up
      .filter((sql) => sql !== "")
      // A dollar needs escaping in a template only before a brace.
      .map((sql) => this.createStatement(sql, 4).replace(/\\\$(?!\{)/g, "$"))
      .join("");
    return [
      'import { Migration } from "@mikro-orm/migrations";',
      "",
      "/** Written by `npm run db:migration`; add what the generator cannot know below its statements. */",
      `export class ${className} extends Migration {`,
      `  override readonly name = "${className}";`,
      "",
      "  override up(): void {",
      `${statements}  }`,
      "}",
      "",
    ].join("\n");
  }
}
