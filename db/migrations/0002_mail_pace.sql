-- The one row in which all processes keep the mail service's pace.
INSERT INTO mail_pace DEFAULT VALUES;
