-- The days of a request, seen by whoever sees the request.
ALTER TABLE care_request_slot ENABLE ROW LEVEL SECURITY;
-- Of what was asked or written only the state moves. Who, about which child and in which words stays: a policy
-- sees the row before and after, but not that one became another family's.
GRANT SELECT, INSERT ON care_request_slot TO portal_app;
GRANT UPDATE (living, booked, cancelled_at) ON care_request_slot TO portal_app;

CREATE POLICY care_request_slot_read ON care_request_slot FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR child_id IN (SELECT unnest(app.daily_child_ids())) OR request_id IN (SELECT r.id FROM care_request r WHERE r.location_id IN (SELECT unnest(app.managed_location_ids()))));

CREATE POLICY care_request_slot_insert ON care_request_slot FOR INSERT TO portal_app
  WITH CHECK (child_id = ANY (app.own_child_ids('request')));

CREATE POLICY care_request_slot_update ON care_request_slot FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR child_id = ANY (app.own_child_ids('request')) OR request_id IN (SELECT r.id FROM care_request r WHERE r.location_id IN (SELECT unnest(app.managed_location_ids()))))
  WITH CHECK ((SELECT app.writes_all()) OR child_id = ANY (app.own_child_ids('request')) OR request_id IN (SELECT r.id FROM care_request r WHERE r.location_id IN (SELECT unnest(app.managed_location_ids()))));
