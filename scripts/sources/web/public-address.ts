import { BlockList, isIP } from 'node:net';

/**
 * What no public site answers from: the special-purpose registries of IANA
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …/iana-ipv6-special-registry), and the ranges of IPv6 that carry an
 * IPv4 address inside.
 */
const inside = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address lies in the public internet. */
export const isPublicIp = (address: string): boolean => {
  const [bare = ''] = address.split('%');
  const family = isIP(bare);
  return family !== 0 && !inside.check(bare, family === 6 ? 'ipv6' : 'ipv4');
};

/** Names that never leave a machine or an office (RFC 6761, RFC 6762, RFC 8375, ICANN’s `.internal`). */
const localName = /(?:^|\.)(?:localhost|local|internal|home\.arpa|onion|lan)\.?$/i;

/** Whether the host of an address may be asked for at all, as far as its name goes; what the name leads to is looked at on connecting. */
export const isPublicHost = (hostname: string): boolean => {
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return isPublicIp(bare);
  return bare.includes('.') && !localName.test(bare);
};
