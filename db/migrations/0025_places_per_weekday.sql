ALTER TABLE "placement" ADD COLUMN "weekdays" integer[];--> statement-breakpoint
ALTER TABLE "placement" ADD COLUMN "written_with" uuid;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_written_with_placement_id_fk" FOREIGN KEY ("written_with") REFERENCES "public"."placement"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "placement_written_with" ON "placement" USING btree ("written_with");--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_weekdays" CHECK (cardinality("placement"."weekdays") between 1 and 6 and "placement"."weekdays" = array_remove(array[case when 1 = any("placement"."weekdays") then 1 end, case when 2 = any("placement"."weekdays") then 2 end, case when 3 = any("placement"."weekdays") then 3 end, case when 4 = any("placement"."weekdays") then 4 end, case when 5 = any("placement"."weekdays") then 5 end, case when 6 = any("placement"."weekdays") then 6 end, case when 7 = any("placement"."weekdays") then 7 end], null));
--> statement-breakpoint
ALTER TABLE "placement" DROP CONSTRAINT placement_no_overlap;
--> statement-breakpoint
-- No two places of a child share a day of the week. The set of weekdays is a multirange, which an index of PostgreSQL's
-- own can ask for overlap; sets in arrays would need the extension intarray.
ALTER TABLE "placement" ADD CONSTRAINT placement_no_overlap EXCLUDE USING gist (
  child_id WITH =,
  daterange(starts_on, ends_on, '[]') WITH &&,
  (
      CASE WHEN 1 = ANY (coalesce(weekdays, '{1,2,3,4,5,6,7}')) THEN '{[1,1]}'::int4multirange ELSE '{}' END +
      CASE WHEN 2 = ANY (coalesce(weekdays, '{1,2,3,4,5,6,7}')) THEN '{[2,2]}'::int4multirange ELSE '{}' END +
      CASE WHEN 3 = ANY (coalesce(weekdays, '{1,2,3,4,5,6,7}')) THEN '{[3,3]}'::int4multirange ELSE '{}' END +
      CASE WHEN 4 = ANY (coalesce(weekdays, '{1,2,3,4,5,6,7}')) THEN '{[4,4]}'::int4multirange ELSE '{}' END +
      CASE WHEN 5 = ANY (coalesce(weekdays, '{1,2,3,4,5,6,7}')) THEN '{[5,5]}'::int4multirange ELSE '{}' END +
      CASE WHEN 6 = ANY (coalesce(weekdays, '{1,2,3,4,5,6,7}')) THEN '{[6,6]}'::int4multirange ELSE '{}' END +
      CASE WHEN 7 = ANY (coalesce(weekdays, '{1,2,3,4,5,6,7}')) THEN '{[7,7]}'::int4multirange ELSE '{}' END
  ) WITH &&
);
