import type { EntityManager } from "@mikro-orm/postgresql";
import {
  agencySettingNames,
  agencySettings,
  settingsWith,
  type AgencySettingName,
  type CountingContext,
  type RuleSettings,
  type SettingValue,
  type World,
} from "@redress/domain/world";
import { CalendarChangeEntity, type CalendarChangeRow } from "../change/calendar-change.entity.ts";

/** Who said what stands. */
export type SettingSource = "AGENCY" | "DEPARTMENT" | "DEFAULT";

/** Every change of the settings that count for an agency, its own and the Department's; the newest first. */
export function settingChanges(em: EntityManager, agencyId: string | null): Promise<CalendarChangeRow[]> {
  const whose = agencyId === null ? { agencyId: null } : { $or: [{ agencyId: null }, { agencyId }] };
  return em.find(
    CalendarChangeEntity,
    { ...whose, act: "SET" },
    { orderBy: { recordedAt: "desc", id: "desc" } },
  );
}

/** What an agency itself has set, what the Department has set for all, and what follows from both. */
export interface StandingSetting {
  readonly own: SettingValue | null;
  readonly statewide: SettingValue | null;
  readonly value: SettingValue;
  readonly source: SettingSource;
}

/** What stands of one setting, by the changes of it, newest first. */
export function standingSetting(
  changes: readonly CalendarChangeRow[],
  name: AgencySettingName,
  agencyId: string | null,
): StandingSetting {
  const last = (whose: string | null) =>
    changes.find((one) => one.setting === name && (one.agencyId ?? null) === whose)?.value ?? null;
  const statewide = last(null);
  const own = last(agencyId);
  const inherited = statewide ?? agencySettings[name].standard;
  if (agencyId !== null && own !== null) return { own, statewide, value: own, source: "AGENCY" };
  return { own, statewide, value: inherited, source: statewide === null ? "DEFAULT" : "DEPARTMENT" };
}

/** The settings that count for an agency. */
export async function settingsFor(
  em: EntityManager,
  agencyId: string | null,
): Promise<Pick<World, "office" | "settings">> {
  const changes = await settingChanges(em, agencyId);
  return settingsWith(
    Object.fromEntries(
      agencySettingNames.map((name) => [name, standingSetting(changes, name, agencyId).value]),
    ),
  );
}

/** The value of a setting by which days are counted. */
export function settingIn({ settings }: CountingContext, name: AgencySettingName): SettingValue | undefined {
  return settings[name as keyof RuleSettings];
}

/** The same world with another value of one. */
export function withSetting<Context extends CountingContext>(
  context: Context,
  name: AgencySettingName,
  value: SettingValue,
): Context {
  return { ...context, settings: { ...context.settings, [name]: value } };
}
