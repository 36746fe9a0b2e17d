import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";

type LinkGoneProps = { title: string; text: string; ask: string };

/** A mailed link that was used or has expired, and the way to a new one. */
export function LinkGone({ title, text, ask }: LinkGoneProps) {
  return (
    <Card className="p-6">
      <h1>{title}</h1>
      <p className="mt-2 mb-4 text-soft">{text}</p>
      <Link href="/forgot-password" className={buttonClass({ width: "full" })}>
        {ask}
      </Link>
    </Card>
  );
}
