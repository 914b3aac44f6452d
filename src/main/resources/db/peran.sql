-- The roles of the program, made once per PostgreSQL server by somebody who may create roles.
-- The embedded server runs this file by itself; elsewhere: psql -f peran.sql, then set both passwords and
-- create the database with owner sip_pemilik. It may be run again at any time.
--
--   sip_pemilik  owns the schema and migrates it; nothing else.
--   sip_app      the program's own sign-in. It owns nothing and may read nothing until a transaction
--                takes one of the working roles below (NOINHERIT), so a forgotten role means no rows.
do $$
declare
    peran text;
begin
    -- The owner inherits: until PostgreSQL 16 it makes its tables as a member of the database's owner.
    if not exists (select from pg_roles where rolname = 'sip_pemilik') then
        create role sip_pemilik login nosuperuser nobypassrls;
    end if;
    if not exists (select from pg_roles where rolname = 'sip_app') then
        create role sip_app login noinherit nosuperuser nobypassrls;
    end if;
    foreach peran in array array [
        'sip_skpd',    -- an officer of one unit: that unit's rows only
        'sip_utama',   -- PPID Utama: the rows of all units
        'sip_hitung',  -- figures: every row, but never its words or its applicant
        'sip_masuk',   -- signing in: accounts only
        'sip_publik',  -- the public: what a printed code may reveal
        'sip_segel',   -- the sealer: the order of commits
        'sip_surel',   -- the sender of mail: addresses, and only of those to whom a mail is on its way
        'sip_periksa'  -- the examiner: reads everything, changes nothing
    ] loop
        if not exists (select from pg_roles where rolname = peran) then
            execute format('create role %I nologin noinherit nosuperuser nobypassrls', peran);
        end if;
        execute format('grant %I to sip_app', peran);
    end loop;
end
$$;
