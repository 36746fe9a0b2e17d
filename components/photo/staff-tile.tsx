import type { Route } from "next";
import { Link } from "@/components/ui/link";
import { Hourglass } from "@/components/ui/work-icons";
import type { StaffPhoto } from "@/lib/photo/staff-queries";
import { PhotoPicture } from "./photo-picture";
import { SelectMark } from "./select-mark";

export type TileTexts = { pending: string; nobody: string; select: string; edit: string };

type StaffTileProps = { photo: StaffPhoto; name: string; checked: boolean; t: TileTexts };

/** A photo as staff see it: the picture leads to its own page, below it stands who is on it. */
export function StaffTile({ photo, name, checked, t }: StaffTileProps) {
  const { sizes, placeholder } = photo;
  const names = photo.children.map((child) => child.firstName).join(", ");
  return (
    <li className="min-w-0">
      <div className="relative aspect-square overflow-hidden rounded-md bg-line">
        {sizes && placeholder ? (
          <Link
            href={`/team/photos/${photo.id}` as Route}
            prefetch={false}
            aria-label={t.edit}
            className="block size-full"
          >
            <PhotoPicture
              id={photo.id}
              size="small"
              width={sizes.small.width}
              height={sizes.small.height}
              placeholder={placeholder}
              alt={photo.caption || name}
              className="size-full object-cover"
            />
          </Link>
        ) : (
          <span className="grid size-full content-center justify-items-center gap-1 p-2 text-center text-soft text-xs">
            <Hourglass className="size-5" />
            {t.pending}
          </span>
        )}
        <SelectMark value={photo.id} label={t.select} defaultChecked={checked} />
      </div>
      <p className={names ? "mt-1 line-clamp-2 text-xs" : "mt-1 text-soft text-xs"}>{names || t.nobody}</p>
    </li>
  );
}
