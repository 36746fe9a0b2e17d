-- Whether a request stands cancelled as this statement began: a policy sees the row as it will be, not as it was.
CREATE OR REPLACE FUNCTION app.is_cancelled(request uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT 1 FROM care_request r WHERE r.id = request AND r.state = 'cancelled') $$;
