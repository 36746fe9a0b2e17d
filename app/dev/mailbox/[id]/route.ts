import { isShowcase } from "@/lib/config";
import { listLocalMail } from "@/lib/mail/mailbox-transport";

/** The letter as a mail program shows it, shut in: nothing in it may run, load or send. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const letter = isShowcase() ? (await listLocalMail()).find((one) => one.id === id) : undefined;
  if (!letter)
    return new Response("Niet gevonden", { status: 404, headers: { "Cache-Control": "no-store" } });
  return new Response(letter.html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "private, no-store",
      "Content-Security-Policy":
        "sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
  });
}
