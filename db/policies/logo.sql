-- The house itself: on every page and letter, also before the log-in. What was shown once stays.
ALTER TABLE logo ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON logo TO portal_app;

CREATE POLICY logo_read ON logo FOR SELECT TO portal_app
  USING (true);

CREATE POLICY logo_insert ON logo FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
