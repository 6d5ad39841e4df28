-- Who works for a practice, what has been checked about them, when and where they can come.

-- Bytes that somebody uploaded: proof of a credential, or the photograph of a profile. The type is what the content says.
create table file (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  purpose text not null check (purpose in ('proof', 'photo')),
  media_type text not null check (media_type in ('application/pdf', 'image/png', 'image/jpeg', 'image/webp')),
  name text not null check (char_length(name) between 1 and 120),
  size_bytes integer not null check (size_bytes between 1 and 8388608),
  sha256 bytea not null check (octet_length(sha256) = 32),
  content bytea not null check (octet_length(content) = size_bytes),
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, uploaded_by) references person (practice_id, id),
  check (purpose = 'proof' or media_type <> 'application/pdf')
);

create table professional (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  state text not null default 'draft' check (state in ('draft', 'published', 'suspended')),
  about text not null default '' check (char_length(about) <= 600),
  -- BCP 47, lower case, most fluent first.
  languages text[] not null default '{}' check (cardinality(languages) <= 12),
  -- null: not told.
  gender text null check (gender in ('woman', 'man', 'other')),
  -- The year in which the work began; null: not told.
  working_since_year integer null check (working_since_year between 1940 and 2200),
  photo_file_id uuid null,
  home_latitude double precision null check (home_latitude between -90 and 90),
  home_longitude double precision null check (home_longitude between -180 and 180),
  -- { kind: circle, radiusMetres } around the home base, or { kind: polygon, corners: [{ latitude, longitude }] }.
  area jsonb null,
  -- The part of town around which somebody works: the name of a place near the rounded home base, for customers.
  near text null,
  travel_mode text not null default 'car' check (travel_mode in ('car', 'bicycle', 'foot', 'public-transport')),
  -- After each visit, for notes: professionals.md 3 asks for 15 at least.
  buffer_minutes integer not null default 15 check (buffer_minutes between 15 and 120),
  -- Raised when a visit is closed.
  visits_completed integer not null default 0 check (visits_completed >= 0),
  -- Traffic state at the last look, kept only to notice a change: what counts is computed anew each time.
  last_state text null check (last_state in ('green', 'amber', 'red')),
  last_state_on date null,
  created_at timestamptz not null,
  primary key (practice_id, id),
  unique (practice_id, person_id),
  foreign key (practice_id, person_id) references person (practice_id, id),
  foreign key (practice_id, photo_file_id) references file (practice_id, id),
  check ((home_latitude is null) = (home_longitude is null))
);

create table professional_role (
  practice_id text not null references practice (id),
  professional_id uuid not null,
  role text not null check (
    role in ('massage-therapist', 'physiotherapist', 'physician', 'surgeon', 'exercise-trainer', 'dietitian', 'pharmacist')
  ),
  primary key (practice_id, professional_id, role),
  foreign key (practice_id, professional_id) references professional (practice_id, id) on delete cascade
);

-- What can be booked. Therapeutic ultrasound is not a kind: professionals.md 4.
create table service (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  kind text not null check (kind in ('massage', 'physiotherapy', 'exercise-training', 'medical-consultation')),
  role text not null check (role in ('massage-therapist', 'physiotherapist', 'exercise-trainer', 'physician')),
  name text not null check (char_length(name) between 1 and 80),
  first_minutes integer not null check (first_minutes between 10 and 240),
  later_minutes integer not null check (later_minutes between 10 and 240),
  is_active boolean not null default true,
  -- By phone or video: no address, no travel.
  is_remote boolean not null default false,
  primary key (practice_id, id),
  unique (practice_id, name),
  check (
    (kind, role) in (
      ('massage', 'massage-therapist'),
      ('physiotherapy', 'physiotherapist'),
      ('exercise-training', 'exercise-trainer'),
      ('medical-consultation', 'physician')
    )
  ),
  check (kind <> 'massage' or not is_remote)
);

create table professional_service (
  practice_id text not null references practice (id),
  professional_id uuid not null,
  service_id uuid not null,
  primary key (practice_id, professional_id, service_id),
  foreign key (practice_id, professional_id) references professional (practice_id, id) on delete cascade,
  foreign key (practice_id, service_id) references service (practice_id, id) on delete cascade
);
create index professional_service_by_service on professional_service (practice_id, service_id);

-- One record of something checked about a professional: professionals.md 2. A record that was decided on is never
-- edited; a newer record takes its place.
create table credential (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  professional_id uuid not null,
  kind text not null check (
    kind in (
      'identity', 'licence', 'training', 'skill', 'insurance', 'background-check', 'first-aid', 'references',
      'right-to-work', 'health', 'vehicle'
    )
  ),
  -- The role that a licence or training is for; null: for every role.
  role text null check (
    role in ('massage-therapist', 'physiotherapist', 'physician', 'surgeon', 'exercise-trainer', 'dietitian', 'pharmacist')
  ),
  skill text null check (skill in ('pregnancy-massage', 'oncology-massage', 'lymphoedema', 'paediatric', 'direct-access')),
  country text null check (country ~ '^[A-Z]{2}$'),
  region text null check (char_length(region) <= 80),
  -- Register, school, insurer or issuer.
  issuer text null check (char_length(issuer) <= 120),
  -- Licence, policy or certificate number.
  number text null check (char_length(number) <= 60),
  register_url text null check (register_url ~ '^https://' and char_length(register_url) <= 300),
  name_on_record text null check (char_length(name_on_record) <= 120),
  conditions text null check (char_length(conditions) <= 600),
  issued_on date null,
  -- The first day on which it counts no longer.
  expires_on date null,
  -- What only this kind has; its shape is a table of the guideline.
  details jsonb not null default '{}',
  file_id uuid null,
  state text not null default 'entered' check (state in ('entered', 'verified', 'refused', 'suspended')),
  entered_by uuid not null,
  entered_at timestamptz not null,
  method text null check (method in ('register-lookup', 'document', 'issuer-email')),
  verified_by uuid null,
  verified_at timestamptz null,
  verified_on date null,
  -- Entered and verified by the only owner; shown to customers.
  is_self_verified boolean not null default false,
  decision_note text null check (char_length(decision_note) <= 600),
  -- A licence is looked up again by this day.
  next_check_on date null,
  suspended_by uuid null,
  suspended_at timestamptz null,
  primary key (practice_id, id),
  foreign key (practice_id, professional_id) references professional (practice_id, id),
  foreign key (practice_id, file_id) references file (practice_id, id),
  foreign key (practice_id, entered_by) references person (practice_id, id),
  foreign key (practice_id, verified_by) references person (practice_id, id),
  check (issued_on is null or expires_on is null or issued_on < expires_on),
  foreign key (practice_id, suspended_by) references person (practice_id, id),
  check ((kind = 'skill') = (skill is not null)),
  check ((state = 'entered') = (verified_by is null)),
  check ((verified_by is null) = (verified_at is null)),
  check ((state = 'suspended') = (suspended_by is not null)),
  check ((suspended_by is null) = (suspended_at is null)),
  check (state <> 'verified' or (method is not null and verified_on is not null)),
  -- Four eyes.
  check (verified_by is null or is_self_verified or verified_by <> entered_by)
);
create index credential_of_professional on credential (practice_id, professional_id, kind);
create index credential_by_expiry on credential (practice_id, expires_on) where state = 'verified';

-- A human looked into the public register. Append only.
create table register_check (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  credential_id uuid not null,
  outcome text not null check (outcome in ('found', 'not-found')),
  checked_by uuid not null,
  checked_at timestamptz not null,
  primary key (practice_id, id),
  foreign key (practice_id, credential_id) references credential (practice_id, id),
  foreign key (practice_id, checked_by) references person (practice_id, id)
);
create index register_check_of_credential on register_check (practice_id, credential_id, checked_at);

-- A reminder that was sent, so that a night that runs twice sends it once.
create table credential_reminder (
  practice_id text not null references practice (id),
  credential_id uuid not null,
  days_before integer not null,
  sent_at timestamptz not null,
  primary key (practice_id, credential_id, days_before),
  foreign key (practice_id, credential_id) references credential (practice_id, id)
);

-- What differs by law. A role is off until its settings are filled: there is no default.
create table role_setting (
  practice_id text not null references practice (id),
  role text not null check (
    role in ('massage-therapist', 'physiotherapist', 'physician', 'surgeon', 'exercise-trainer', 'dietitian', 'pharmacist')
  ),
  settings jsonb not null,
  is_on boolean not null default false,
  filled_by uuid not null,
  filled_at timestamptz not null,
  primary key (practice_id, role),
  foreign key (practice_id, filled_by) references person (practice_id, id)
);

-- Weekly hours on the practice's clock. Minutes since the midnight with which the weekday begins; an end above 1440 lies
-- in the next day.
create table working_hours (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  professional_id uuid not null,
  -- ISO 8601: 1 is Monday.
  weekday integer not null check (weekday between 1 and 7),
  start_minute integer not null check (start_minute between 0 and 1439),
  end_minute integer not null check (end_minute <= 2880),
  primary key (practice_id, id),
  foreign key (practice_id, professional_id) references professional (practice_id, id) on delete cascade,
  check (start_minute < end_minute and end_minute - start_minute <= 1440)
);
create index working_hours_of_professional on working_hours (practice_id, professional_id);

-- A date with other hours than its weekday has. No span: no work on that date.
create table hours_exception (
  practice_id text not null references practice (id),
  professional_id uuid not null,
  exception_on date not null,
  -- [{ startMinute, endMinute }], as in working_hours.
  spans jsonb not null default '[]',
  primary key (practice_id, professional_id, exception_on),
  foreign key (practice_id, professional_id) references professional (practice_id, id) on delete cascade
);

-- A day on which the practice is closed.
create table holiday (
  practice_id text not null references practice (id),
  holiday_on date not null,
  name text not null check (char_length(name) between 1 and 80),
  primary key (practice_id, holiday_on)
);

create table absence (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  professional_id uuid not null,
  during tstzrange not null check (
    not isempty(during) and not lower_inf(during) and not upper_inf(during)
    and lower_inc(during) and not upper_inc(during)
  ),
  source text not null check (source in ('own', 'feed')),
  note text not null default '' check (char_length(note) <= 120),
  primary key (practice_id, id),
  foreign key (practice_id, professional_id) references professional (practice_id, id) on delete cascade
);
create index absence_of_professional on absence using gist (practice_id, professional_id, during);

-- Places that the practice can place without asking a map company. The folded columns are lower case without marks.
create table gazetteer (
  practice_id text not null references practice (id),
  id uuid not null default gen_random_uuid(),
  name text not null check (char_length(name) between 1 and 120),
  postcode text not null default '' check (char_length(postcode) <= 16),
  latitude double precision not null check (latitude between -90 and 90),
  longitude double precision not null check (longitude between -180 and 180),
  folded_name text not null,
  folded_postcode text not null,
  primary key (practice_id, id),
  unique (practice_id, folded_name, folded_postcode)
);
create index gazetteer_by_name on gazetteer (practice_id, folded_name text_pattern_ops);
create index gazetteer_by_postcode on gazetteer (practice_id, folded_postcode text_pattern_ops);
