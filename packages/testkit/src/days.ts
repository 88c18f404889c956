import { weekday, type PlainDate } from "@redress/domain/calendar";

const names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** A day as tests write it down, with its weekday: "Mon 2026-04-13". */
export function withWeekday(date: PlainDate): string {
  return `${names[weekday(date) - 1]} ${date}`;
}
