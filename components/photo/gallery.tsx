import type { Route } from "next";
import { Button } from "@/components/ui/button";
import { Download } from "@/components/ui/icons";
import { Link } from "@/components/ui/link";
import type { Language } from "@/lib/i18n/language";
import type { GalleryPhoto, Month } from "@/lib/photo/queries";
import { photos as texts } from "@/lib/texts/photos";
import { today } from "@/lib/time/care-day";
import { formatDay } from "@/lib/time/format";
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
/** A phone's first row. */
const foremost = 3;

/** The photos of a month, newest first, each with the day it was put in and a box to take several along at once. */
export function Gallery({ photos, child, month, language }: GalleryProps) {
  const t = texts[language];
  return (
    <form method="post" action="/api/files/archive" className="group grid gap-4">
      <input type="hidden" name="child" value={child.id} />
      <input type="hidden" name="month" value={month} />
      <ul className="grid grid-cols-3 gap-x-1 gap-y-3 sm:grid-cols-4 sm:gap-x-2 lg:grid-cols-5">
        {photos.map((photo, index) => (
          <Tile
            key={photo.id}
            photo={photo}
            number={index + 1}
            givenName={child.givenName}
            language={language}
          />
        ))}
      </ul>
      <p className="text-sm text-soft group-has-checked:hidden">{t.selectHint}</p>
      <div className="sticky bottom-20 hidden justify-self-start group-has-checked:block lg:bottom-4">
        <Button type="submit">
          <Download />
          {t.downloadSelection}
        </Button>
      </div>
    </form>
  );
}

type TileProps = { photo: GalleryPhoto; number: number; givenName: string; language: Language };

function Tile({ photo, number, givenName, language }: TileProps) {
  const t = texts[language];
  const day = today(photo.addedAt);
  return (
    <li className="relative min-w-0">
      <Link
        href={`/photos/${photo.id}` as Route}
        prefetch={false}
        className="block aspect-square overflow-hidden rounded-md bg-line"
      >
        <PhotoPicture
          id={photo.id}
          size="small"
          width={photo.small.width}
          height={photo.small.height}
          placeholder={photo.placeholder}
          alt={photo.caption || t.photoOf(givenName, formatDay(day, language, "long"))}
          eager={number <= eager}
          foremost={number <= foremost}
          className="size-full object-cover"
        />
      </Link>
      <p className="mt-1 text-soft text-xs">
        <span className="sr-only">{t.addedOn(formatDay(day, language, "long"))}</span>
        <span aria-hidden>
          {formatDay(day, language, "weekdayShort")} {formatDay(day, language, "short")}
        </span>
      </p>
      <SelectMark value={photo.id} label={t.selectFor(number)} />
    </li>
  );
}
