import type { Metadata } from "next";
import { LinkGone } from "@/components/auth/link-gone";
import { NewPasswordForm } from "@/components/auth/new-password-form";
import { Card } from "@/components/ui/card";
import { readLink } from "@/lib/auth/mailed-link";
import { messages } from "@/lib/i18n/catalogue";
import { requestLanguage } from "@/lib/i18n/request-language";
import { readHouse } from "@/lib/organisation/queries";
import { now } from "@/lib/time/clock";
import { acceptInvitationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).gettingIn.invitation };
}

/** Opening the link uses nothing up: mail scanners open links too. */
export default async function InvitationPage({ params }: PageProps<"/invitation/[token]">) {
  const { token } = await params;
  const [owner, house, language] = await Promise.all([
    readLink("invitation", token, now()),
    readHouse(),
    requestLanguage(),
  ]);
  const t = messages(language).gettingIn;
  if (!owner) return <LinkGone title={t.linkGone} text={t.invitationGoneText} ask={t.forgot} />;
  return (
    <Card className="p-6">
      <h1>{t.invitation}</h1>
      <p className="mt-2 mb-4 text-soft">{t.invitationText(owner.firstName)}</p>
      <NewPasswordForm
        action={acceptInvitationAction}
        token={token}
        email={owner.email}
        emailLabel={t.email}
        t={{
          password: t.newPassword,
          passwordHint: t.newPasswordHint(house.passwordMinimum),
          passwordAgain: t.newPasswordAgain,
          save: t.acceptInvitation,
          saving: t.saving,
        }}
      />
    </Card>
  );
}
