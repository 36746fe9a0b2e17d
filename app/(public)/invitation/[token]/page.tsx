import type { Metadata } from "next";
import { NewPasswordPage } from "@/components/auth/new-password-page";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";
import { acceptInvitationAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).gettingIn.invitation };
}

export default async function InvitationPage({ params }: PageProps<"/invitation/[token]">) {
  const [{ token }, language] = await Promise.all([params, requestLanguage()]);
  const t = messages(language).gettingIn;
  return (
    <NewPasswordPage
      kind="invitation"
      token={token}
      action={acceptInvitationAction}
      t={{
        title: t.invitation,
        text: t.invitationText,
        goneText: t.invitationGoneText,
        save: t.acceptInvitation,
      }}
    />
  );
}
