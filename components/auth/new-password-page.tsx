import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { readLink } from "@/lib/account/link/mailed-link";
import { readHouse } from "@/lib/organisation/queries";
import { messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import type { FormAction } from "@/lib/web/form-action";
import { requestLanguage } from "@/lib/web/request-language";
import { LinkGone } from "./link-gone";
import { NewPasswordForm } from "./new-password-form";

type NewPasswordPageProps = {
  kind: Parameters<typeof readLink>[0];
  token: string;
  action: FormAction;
  t: { title: string; text: (firstName: string) => string; goneText: string; save: string };
  children?: ReactNode;
};

/** Behind a mailed link: a password of one's own. Opening the link uses nothing up: mail scanners open links too. */
export async function NewPasswordPage({ kind, token, action, t: own, children }: NewPasswordPageProps) {
  const [owner, house, language] = await Promise.all([
    readLink(kind, token, now()),
    readHouse(),
    requestLanguage(),
  ]);
  const t = messages(language).gettingIn;
  if (!owner) return <LinkGone title={t.linkGone} text={own.goneText} ask={t.forgot} />;
  return (
    <Card className="p-6">
      <h1>{own.title}</h1>
      <p className="mt-2 mb-4 text-soft">{own.text(owner.firstName)}</p>
      <NewPasswordForm
        action={action}
        token={token}
        email={owner.email}
        emailLabel={t.email}
        t={{
          password: t.newPassword,
          passwordHint: t.newPasswordHint(house.passwordMinimum),
          passwordAgain: t.newPasswordAgain,
          save: own.save,
          saving: t.saving,
        }}
      />
      {children}
    </Card>
  );
}
