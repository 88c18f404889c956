import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Milliseconds in one tick of /proc/<pid>/stat; Linux has counted in hundredths of a second on every platform for long. */
const tickMs = 10;

/** Memory of a process, in MB (10^6 bytes). */
export interface Memory {
  readonly resident: number;
  /** the most it ever was */
  readonly peak: number;
}

/**
 * CPU time that a process has used so far, all its threads together, user and system, in milliseconds.
 * NaN where the system does not tell.
 */
export function cpuMs(pid: number): number {
  try {
    if (process.platform === "linux") return linuxCpuMs(pid);
    if (process.platform === "win32") return Number.NaN;
    return parseCpuTime(
      execFileSync("ps", ["-o", "cputime=", "-p", String(pid)], { encoding: "utf8" }).trim(),
    );
  } catch {
    return Number.NaN;
  }
}

/** Memory of a process; NaN where the system does not tell. */
export function memoryOf(pid: number): Memory {
  try {
    if (process.platform === "linux") {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      return { resident: kilobytes(status, "VmRSS"), peak: kilobytes(status, "VmHWM") };
    }
    const resident =
      Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) * 1.024e-3;
    return { resident, peak: Number.NaN };
  } catch {
    return { resident: Number.NaN, peak: Number.NaN };
  }
}

function linuxCpuMs(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  // The second field is the program's name in brackets and may itself hold spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}

function kilobytes(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1]) * 1.024e-3;
}

/** "1-02:03:04" or "3:04.50" as milliseconds. */
function parseCpuTime(text: string): number {
  const [clock = "", days = "0"] = text.split("-").toReversed();
  const seconds = clock.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  return (Number(days) * 86_400 + seconds) * 1000;
}
