-- What a parent tells of a child's health is a request of its own: it waits for no change of address, and goes first.
ALTER TABLE change_request ADD COLUMN about_health boolean DEFAULT false NOT NULL;
--> statement-breakpoint
DROP INDEX change_request_one_pending_child;
--> statement-breakpoint
CREATE UNIQUE INDEX change_request_one_pending_child ON change_request (child_id, about_health) WHERE state = 'pending';
--> statement-breakpoint
DROP INDEX change_request_pending;
--> statement-breakpoint
CREATE INDEX change_request_pending ON change_request (about_health, asked_at) WHERE state = 'pending';
--> statement-breakpoint
-- What parents told of the health of these children and is in no file yet, for whoever may see their health. Carers
-- read no requests otherwise: not what was withdrawn or rejected, and nothing but health.
CREATE FUNCTION app.health_waiting(kids uuid[]) RETURNS TABLE (child_id uuid, field text, new_value text, holds_from date, accepted boolean)
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 5 SET search_path = public, pg_temp AS
$$
SELECT r.child_id, f.field, f.new_value, r.holds_from, r.state = 'accepted'
  FROM change_request r JOIN change_field f ON f.request_id = r.id
  WHERE r.child_id = ANY (kids) AND r.about_health
    AND (r.state = 'pending' OR (r.state = 'accepted' AND r.applied_at IS NULL))
    AND (app.reads_all() OR r.child_id IN (SELECT app.children_medical()))
  ORDER BY r.asked_at, f.id
$$;
