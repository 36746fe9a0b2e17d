-- Who sees whom is asked in nearly every statement, so these answers must come from indexes: ROWS tells the
-- planner how few they are (the default of 1000 makes it read whole tables), and a list of locations as an
-- array is looked up, where a join would be hashed.
ALTER FUNCTION app.locations(text[]) ROWS 3;
--> statement-breakpoint
ALTER FUNCTION app.own_children(text) ROWS 3;
--> statement-breakpoint
ALTER FUNCTION app.children_daily() ROWS 50;
--> statement-breakpoint
ALTER FUNCTION app.children_medical() ROWS 50;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION app.staff_children(VARIADIC names text[]) RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS
$$
SELECT p.child_id FROM care_group g
  JOIN placement p ON p.group_id = g.id
  WHERE g.location_id = ANY (ARRAY(SELECT app.locations(VARIADIC names)))
    AND p.starts_on <= app.today() + 200 AND coalesce(p.ends_on, 'infinity') >= app.today() - 60
$$;
--> statement-breakpoint
-- Contracts of those children. As a subquery in the policy it would read every contract there is.
CREATE FUNCTION app.contracts_daily() RETURNS SETOF uuid
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS
$$
SELECT c.id FROM contract c WHERE c.child_id = ANY (ARRAY(SELECT app.children_daily()))
$$;
--> statement-breakpoint
DROP POLICY contract_pattern_read ON contract_pattern;
--> statement-breakpoint
CREATE POLICY contract_pattern_read ON contract_pattern FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR contract_id IN (SELECT app.contracts_daily()));
