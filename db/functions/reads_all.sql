-- Office and admin see every family; these jobs too, each needs whole tables.
CREATE OR REPLACE FUNCTION app.reads_all() RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT app.is_job('set-up', 'housekeeping', 'outbox') OR app.has_role('office', 'admin')
$$;
