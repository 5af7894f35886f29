/** What our tests use of smtp-server, which brings no types. */
declare module "smtp-server" {
  import type { Server } from "node:net";
  import type { Readable } from "node:stream";

  type Address = { address: string };
  type Session = { envelope: { mailFrom: Address | false; rcptTo: Address[] } };
  type Done = (error?: Error | null) => void;

  export type SMTPServerOptions = {
    authOptional?: boolean;
    disabledCommands?: string[];
    logger?: boolean;
    onAuth?(
      auth: { username?: string; password?: string },
      session: Session,
      done: (error: Error | null, response?: { user: string }) => void,
    ): void;
    onRcptTo?(address: Address, session: Session, done: Done): void;
    onData?(stream: Readable, session: Session, done: Done): void;
  };

  export class SMTPServer {
    constructor(options: SMTPServerOptions);
    readonly server: Server;
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
    on(event: "error", listener: (error: Error) => void): this;
  }
}
