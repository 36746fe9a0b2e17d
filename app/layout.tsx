import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { ScriptFreeFailure } from "@/components/shell/script-free-failure";
import { shell } from "@/lib/texts/shell";
import { requestLanguage } from "@/lib/web/request-language";
import { figtree } from "./fonts/figtree";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  return {
    title: { default: "Ouderportaal", template: "%s · Ouderportaal" },
    description: shell[await requestLanguage()].description,
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
    icons: { icon: "/icon.svg", apple: "/apple-icon.png" },
  };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf7f2" },
    { media: "(prefers-color-scheme: dark)", color: "#141a19" },
  ],
};

async function chosenTheme(): Promise<"light" | "dark" | undefined> {
  const theme = (await cookies()).get("theme")?.value;
  return theme === "light" || theme === "dark" ? theme : undefined;
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is made per request, so that its scripts carry the nonce of that request.
  await connection();
  const [language, theme] = await Promise.all([requestLanguage(), chosenTheme()]);
  return (
    <html lang={language} data-theme={theme} className={figtree.variable}>
      <body>
        <ScriptFreeFailure language={language}>{children}</ScriptFreeFailure>
      </body>
    </html>
  );
}
