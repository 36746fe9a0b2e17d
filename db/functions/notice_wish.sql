-- How somebody wants to hear of a topic: whoever plans a letter must know, and learns nothing else.
CREATE OR REPLACE FUNCTION app.notice_wish(who uuid, about text) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$
SELECT coalesce((SELECT w.wish FROM notification_wish w WHERE w.person_id = who AND w.topic = about), 'at_once')
$$;
