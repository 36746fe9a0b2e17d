import { Card } from "@/components/ui/card";
import { CopyField } from "@/components/ui/copy-field";
import type { WebsiteButton } from "@/lib/organisation/website-button";
import type { HouseFaceTexts } from "@/lib/texts/house-face";

export function WebsiteButtonCard({ button, t }: { button: WebsiteButton; t: HouseFaceTexts }) {
  return (
    <Card heading={t.button}>
      <p className="-mt-1 mb-3 text-soft">{t.buttonText}</p>
      <div className="grid gap-4">
        <div className="grid gap-1">
          <p className="text-sm text-soft">{t.buttonLooks}</p>
          <p className="rounded-md border border-line bg-[#ffffff] px-4 py-4">
            <a href={button.href} style={button.style}>
              {button.text}
            </a>
          </p>
        </div>
        <CopyField
          name="websiteButton"
          text={button.html}
          t={{ label: t.code, hint: t.codeHint, copy: t.copy, copied: t.copied }}
        />
      </div>
    </Card>
  );
}
