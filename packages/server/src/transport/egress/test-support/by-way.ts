import { connect } from "node:tls";
import { type Exchange, exchange } from "../egress.ts";
import { type Internet, PUBLIC } from "./internet.ts";

/** The way out of another process to a small internet that stands here. */
export const exchangeBy = ({ port, publisherPort, ca }: Internet["way"]): Exchange =>
  exchange({
    userAgent: "Clearline/test",
    forTests: {
      port,
      ca,
      resolve: async () => [PUBLIC],
      connectBy: (options) => connect({ ...options, host: "127.0.0.1", port: publisherPort }),
    },
  });
