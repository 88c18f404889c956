import { isIPv6 } from "node:net";

/**
 * The key under which a client's attempts are counted: an IPv4 address itself, the first 64 bits of an IPv6 address.
 * One customer line usually owns a whole /64, so counting single IPv6 addresses would count nothing.
 *
 * @example countingKey("2001:db8:1:2:aaaa::1") === "2001:db8:1:2::/64"
 */
export function countingKey(address: string): string {
  const plain = address.startsWith("::ffff:") && address.includes(".") ? address.slice(7) : address;
  if (!isIPv6(plain)) return plain;
  return `${expand(plain.replace(/%.*/, "")).slice(0, 4).join(":")}::/64`;
}

function expand(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  const groups = [...before, ...Array.from({ length: Math.max(0, missing) }, () => "0"), ...after];
  return groups.map((group) => group.toLowerCase().replace(/^0+(?=.)/, ""));
}
