-- Who there is: regions (filled by 01.1), agencies, offices, persons, mandates.
create table region (
  code varchar(5) primary key,
  type varchar(10) not null check (type in ('PROVINSI', 'KABUPATEN', 'KOTA')),
  name varchar(100) not null,
  province_code varchar(5) references region,
  autonomous boolean not null,
  pilkada2024 boolean not null,
  time_zone varchar(20) not null
);

create table agency (
  id uuid primary key,
  code varchar(40) not null unique,
  type varchar(20) not null,
  name varchar(300) not null,
  short_name varchar(150) not null,
  aliases varchar(255)[] not null default '{}',
  region_code varchar(5) references region,
  parent uuid references agency,
  address varchar(500) not null,
  contact_unit varchar(200) not null,
  contact_phone varchar(60) not null,
  contact_email varchar(254) not null,
  logo varchar(64),
  valid_from date not null,
  valid_to date,
  successor uuid references agency,
  founder boolean not null,
  version integer not null
);
create unique index agency_one_founder on agency (founder) where founder;

create table office (
  id uuid primary key,
  agency uuid not null references agency,
  code varchar(40) not null,
  title_id varchar(300) not null,
  title_en varchar(300) not null,
  head boolean not null,
  style varchar(30) not null,
  unique (agency, code)
);
create unique index office_one_head on office (agency) where head;

create table person (
  id uuid primary key,
  agency uuid not null references agency,
  name varchar(200) not null,
  front_titles varchar(100) not null,
  back_titles varchar(200) not null,
  nip varchar(18) unique check (nip ~ '^[0-9]{18}$'),
  rank varchar(100),
  version integer not null
);
create index person_agency on person (agency);

create table mandate (
  id uuid primary key,
  person uuid not null references person,
  office uuid not null references office,
  capacity varchar(20) not null,
  on_behalf_of uuid references office,
  through uuid references office,
  basis_text varchar(300) not null,
  basis_number varchar(100) not null,
  basis_date date not null,
  valid_from date not null,
  valid_until date,
  authority_basis varchar(500) not null,
  decree varchar(64) not null,
  state varchar(20) not null,
  proposed_by uuid not null,
  confirmed_by uuid,
  ended_by uuid,
  version integer not null,
  check (valid_until is null or valid_until >= valid_from),
  check (capacity = 'DEFINITIVE' or valid_until is not null),
  -- Invariant 16, once more where no program can go round it.
  constraint mandate_second_person check (state <> 'CONFIRMED' or (confirmed_by is not null and confirmed_by <> proposed_by))
);
create index mandate_office on mandate (office);
create index mandate_person on mandate (person);
