import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { OwnEmail } from "@/lib/account/email/own-email";
import type { NoticeWishes } from "@/lib/notice-wish/set-notification-wishes";
import type { Messages } from "@/lib/texts/catalogue";
import type { FormAction } from "@/lib/web/form-action";
import { EmailForm } from "./email-form";
import { WishesForm } from "./wishes-form";

type Texts = Messages["ownMail"];

/** The address to log in with, and the way to another one. */
export function OwnEmailCard({ email, action, t }: { email: OwnEmail | null; action: FormAction; t: Texts }) {
  if (!email) return null;
  return (
    <Card heading={t.email}>
      <p className="-mt-2 mb-3 text-sm text-soft">{t.emailText}</p>
      <p className="mb-3 break-all">{email.email}</p>
      {email.waitingFor ? (
        <Notice tone="warning" className="mb-3">
          <span className="wrap-anywhere">{t.emailWaiting(email.waitingFor)}</span>
        </Notice>
      ) : null}
      <EmailForm
        action={action}
        t={{
          change: t.emailChange,
          email: t.emailNew,
          password: t.emailPassword,
          send: t.emailSend,
          sending: t.sending,
        }}
      />
    </Card>
  );
}

type WishesCardProps = { wishes: NoticeWishes; action: FormAction; t: Texts };
type Topic = keyof NoticeWishes;

/** How to hear of things by mail; nobody has to approve that. */
export function OwnWishesCard({ wishes, action, t }: WishesCardProps) {
  const topics = Object.keys(wishes) as Topic[];
  return (
    <Card heading={t.wishes}>
      <p className="-mt-2 mb-3 max-w-prose text-sm text-soft">{t.wishesText}</p>
      <WishesForm
        action={action}
        topics={topics.map((name) => ({ name, label: t.topics[name], chosen: wishes[name] }))}
        choices={Object.entries(t.wish).map(([value, label]) => ({ value, label }))}
        save={t.saveWishes}
        saving={t.sending}
      />
    </Card>
  );
}
