import assert from "node:assert/strict";
import { networkInterfaces } from "node:os";
import { test } from "node:test";
import { isOwnAddress, isPublicAddress } from "./public-address.ts";

/** One or more of each class, first and last of a range where it is a range. */
const NOT_PUBLIC = {
  unspecified: ["0.0.0.0", "0.255.255.255", "::"],
  loopback: ["127.0.0.1", "127.255.255.254", "::1"],
  private: ["10.0.0.0", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255"],
  shared: ["100.64.0.1", "100.127.255.255"],
  linkLocal: ["169.254.0.1", "169.254.169.254", "169.254.170.2", "fe80::1", "febf::1", "fe80::1%eth0"],
  metadata: ["fd00:ec2::254", "100.100.100.200"],
  uniqueLocal: ["fc00::1", "fdff::1"],
  siteLocal: ["fec0::1"],
  translated: ["64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1"],
  mapped: ["::ffff:127.0.0.1", "::ffff:7f00:1", "::ffff:8.8.8.8", "::ffff:0:127.0.0.1", "::127.0.0.1"],
  sixToFour: ["2002:7f00:1::", "2002:a00:1::1"],
  teredo: ["2001::1", "2001:0:7f00:1::"],
  multicast: ["224.0.0.1", "239.255.255.255", "ff02::1"],
  documentation: ["192.0.2.1", "198.51.100.1", "203.0.113.1", "2001:db8::1", "3fff::1"],
  benchmarking: ["198.18.0.1", "198.19.255.255", "2001:2::1"],
  reserved: ["192.0.0.1", "192.88.99.1", "240.0.0.1", "255.255.255.255", "100::1", "5f00::1", "4000::1"],
  noAddress: ["", "localhost", "1.2.3.4.5", "8.8.8.8:443", "[2620:fe::9]"],
};

for (const [kind, addresses] of Object.entries(NOT_PUBLIC)) {
  test(`no ${kind} address is public`, () => assert.deepEqual(addresses.filter(isPublicAddress), []));
}

test("addresses of the open internet are public, up to the edge of each class", () => {
  const open =
    "1.1.1.1 9.255.255.255 11.0.0.0 100.63.255.255 100.128.0.0 126.255.255.255 128.0.0.1 169.253.255.255 169.255.0.0 " +
    "172.15.255.255 172.32.0.0 192.167.255.255 192.169.0.0 198.17.255.255 198.20.0.0 223.255.255.255 " +
    "2620:fe::9 2606:4700::1111 2a00:1450:4009::1";
  assert.deepEqual(
    open.split(" ").filter((address) => !isPublicAddress(address)),
    [],
  );
});

test("this machine's own addresses are known in any spelling", () => {
  const own = Object.values(networkInterfaces()).flatMap((list) => list?.map(({ address }) => address) ?? []);
  assert.ok(own.length > 0);
  assert.deepEqual(own.filter(isOwnAddress), own);
  assert.ok(isOwnAddress("127.0.0.1"));
  assert.ok(!isOwnAddress("9.9.9.9"));
});
