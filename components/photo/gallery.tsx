import { Download } from "lucide-react";
import type { Route } from "next";
import Link from "next/link";
import { Button } from "@/components/ui/button";
import type { Language } from "@/lib/i18n/language";
import { photos as texts } from "@/lib/i18n/messages/photos";
import type { GalleryPhoto, Month } from "@/lib/photo/queries";
import { type CareDay, today } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
import type { Instant } from "@/lib/time/instant";
import { PhotoPicture } from "./photo-picture";
import { SelectMark } from "./select-mark";

type GalleryProps = {
  photos: GalleryPhoto[];
  child: { id: string; givenName: string };
  month: Month;
  language: Language;
};

/** Asked for at once: what a phone shows before anybody scrolls. */
const eager = 9;

/** The photos of a month by the day they were put in, each with a box to take several along at once. */
export function Gallery({ photos, child, month, language }: GalleryProps) {
  const t = texts[language];
  const days = byDay(photos);
  return (
    <form method="post" action="/api/files/archive" className="group grid gap-4">
      <input type="hidden" name="child" value={child.id} />
      <input type="hidden" name="month" value={month} />
      {days.map(({ day, photos: ofDay }) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h3 id={`day-${day}`} className="mb-2 font-semibold text-sm text-soft">
            {t.addedOn(formatDay(day, language, "full"))}
          </h3>
          <ul className="grid grid-cols-3 gap-1 sm:grid-cols-4 sm:gap-2 lg:grid-cols-5">
            {ofDay.map((photo) => {
              const number = photos.indexOf(photo) + 1;
              const alt = photo.caption || t.photoOf(child.givenName, formatDay(day, language, "long"));
              return (
                <li key={photo.id} className="relative aspect-square overflow-hidden rounded-md bg-line">
                  <Link href={`/photos/${photo.id}` as Route} prefetch={false} className="block size-full">
                    <PhotoPicture
                      id={photo.id}
                      size="small"
                      width={photo.small.width}
                      height={photo.small.height}
                      placeholder={photo.placeholder}
                      alt={alt}
                      eager={number <= eager}
                      className="size-full object-cover"
                    />
                  </Link>
                  <SelectMark value={photo.id} label={t.selectFor(number)} />
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <p className="text-sm text-soft group-has-checked:hidden">{t.selectHint}</p>
      <div className="sticky bottom-20 hidden justify-self-start group-has-checked:block lg:bottom-4">
        <Button type="submit">
          <Download aria-hidden />
          {t.downloadSelection}
        </Button>
      </div>
    </form>
  );
}

const dayOf = ({ addedAt }: { addedAt: Instant }): CareDay => today(addedAt);

function byDay(photos: GalleryPhoto[]): { day: CareDay; photos: GalleryPhoto[] }[] {
  const days = [...new Set(photos.map(dayOf))];
  return days.map((day) => ({ day, photos: photos.filter((photo) => dayOf(photo) === day) }));
}
