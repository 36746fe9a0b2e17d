-- Likewise for health.
CREATE OR REPLACE FUNCTION app.children_medical() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS
$$
SELECT app.own_children('medical') UNION SELECT app.staff_children('carer', 'manager')
$$;
