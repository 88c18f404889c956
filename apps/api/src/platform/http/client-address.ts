import ipaddr from "ipaddr.js";

/**
 * The key under which a client's attempts are counted: an IPv4 address itself, the first 64 bits of an IPv6 address.
 * One customer line usually owns a whole /64, so counting single IPv6 addresses would count nothing.
 *
 * @example countingKey("2001:db8:1:2:aaaa::1") === "2001:db8:1:2::/64"
 */
export function countingKey(address: string): string {
  // A proxy that hands on what it was told names no address; all such are counted as one.
  if (!ipaddr.isValid(address)) return "no address";
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.toString();
  return `${new ipaddr.IPv6([...parsed.parts.slice(0, 4), 0, 0, 0, 0]).toString()}/64`;
}

const ranges = ["loopback", "linklocal", "uniquelocal"];

/** Whether a text names proxies: an address, a range such as "10.0.0.0/8", or a name of a range that every machine has. */
export function namesProxies(text: string): boolean {
  return ranges.includes(text) || ipaddr.isValid(text) || ipaddr.isValidCIDR(text);
}
