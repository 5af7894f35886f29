/**
 * What `bench/deliver` is beside: nodemailer in a plain loop, with the same words to as many receivers and nothing around
 * it, no database, no row, no mark. Its mail server, how many, and the mail as JSON are its arguments.
 */
import { createTransport } from "nodemailer";

const [port = "", count = "", mail = "{}"] = process.argv.slice(2);
const { subject, text, html } = JSON.parse(mail) as { subject: string; text: string; html: string };
const transporter = createTransport({ host: "127.0.0.1", port: Number(port), pool: true, maxConnections: 10 });
const send = async (n: number): Promise<void> => {
  const leave = `https://clearline.example/subscribe/leave/${n}`;
  await transporter.sendMail({
    from: "Clearline <alerts@weald.example>",
    to: `r${n}@example.org`,
    subject,
    text: `${text}Stop these mails: ${leave}\n`,
    html,
    list: { unsubscribe: leave },
  });
};
process.stdout.write("ready\n");
process.stdin.once("data", async () => {
  const before = process.cpuUsage();
  let next = 0;
  const one = async (): Promise<void> => {
    while (next < Number(count)) await send(next++);
  };
  await Promise.all(Array.from({ length: 50 }, one));
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${(user + system) / 1000}\n`);
  transporter.close();
  process.exit(0);
});
