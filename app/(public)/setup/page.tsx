import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FirstAdminForm } from "@/components/installation/first-admin-form";
import { Card } from "@/components/ui/card";
import { awaitsSetUp } from "@/lib/installation/has-admin";
import { messages } from "@/lib/texts/catalogue";
import { setup } from "@/lib/texts/setup";
import { requestLanguage } from "@/lib/web/request-language";
import { makeFirstAdminAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: setup[await requestLanguage()].welcome };
}

/** There only as long as nobody administers this installation. */
export default async function SetupPage() {
  const [waits, language] = await Promise.all([awaitsSetUp(), requestLanguage()]);
  if (!waits) notFound();
  const t = setup[language];
  const { gettingIn } = messages(language);
  return (
    <Card className="p-6">
      <h1>{t.welcome}</h1>
      <p className="mt-2 mb-4 text-soft">{t.welcomeText}</p>
      <FirstAdminForm
        action={makeFirstAdminAction}
        t={{
          ...t.first,
          password: gettingIn.password,
          passwordHint: gettingIn.newPasswordHint(8),
        }}
      />
    </Card>
  );
}
