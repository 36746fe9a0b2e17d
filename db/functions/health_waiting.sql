-- What parents told of the health of these children and is in no file yet, for whoever may see their health. Carers
-- read no requests otherwise: not what was withdrawn or rejected, and nothing but health.
CREATE OR REPLACE FUNCTION app.health_waiting(kids uuid[]) RETURNS TABLE (child_id uuid, field text, new_value text, holds_from date, accepted boolean)
  LANGUAGE sql STABLE SECURITY DEFINER ROWS 5 SET search_path = public, pg_temp AS
$$
SELECT r.child_id, f.field, f.new_value, r.holds_from, r.state = 'accepted'
  FROM change_request r JOIN change_field f ON f.request_id = r.id
  WHERE r.child_id = ANY (kids) AND r.about_health
    AND (r.state = 'pending' OR (r.state = 'accepted' AND r.applied_at IS NULL))
    AND (app.reads_all() OR r.child_id IN (SELECT unnest(app.medical_child_ids())))
  ORDER BY r.asked_at, f.id
$$;
