CREATE TYPE "public"."body_format" AS ENUM('markdown', 'html', 'text');--> statement-breakpoint
CREATE TYPE "public"."dialog_kind" AS ENUM('discussion', 'question', 'idea', 'announcement');--> statement-breakpoint
CREATE TYPE "public"."question_state" AS ENUM('unanswered', 'open', 'answered');--> statement-breakpoint
CREATE TYPE "public"."reaction_kind" AS ENUM('thanks', 'helps', 'agree', 'disagree', 'good_to_know', 'wondering');--> statement-breakpoint
CREATE TYPE "public"."duty" AS ENUM('hr', 'works_council', 'data_protection', 'admin', 'guide');--> statement-breakpoint
CREATE TYPE "public"."language" AS ENUM('de', 'de-sie', 'en');--> statement-breakpoint
CREATE TYPE "public"."person_kind" AS ENUM('employee', 'guest');--> statement-breakpoint
CREATE TYPE "public"."join_policy" AS ENUM('invitation', 'request', 'open');--> statement-breakpoint
CREATE TYPE "public"."space_role" AS ENUM('member', 'moderator', 'lead');--> statement-breakpoint
CREATE TYPE "public"."visibility" AS ENUM('members', 'employees', 'guests');--> statement-breakpoint
CREATE TABLE "departments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "departments_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "dialogs" (
	"id" uuid PRIMARY KEY NOT NULL,
	"space_id" uuid NOT NULL,
	"kind" "dialog_kind" DEFAULT 'discussion' NOT NULL,
	"title" text NOT NULL,
	"author_id" uuid NOT NULL,
	"author_department_id" uuid,
	"source" text NOT NULL,
	"format" "body_format" DEFAULT 'markdown' NOT NULL,
	"html" text NOT NULL,
	"lang" text DEFAULT 'de' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"edited_by_id" uuid,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by_id" uuid,
	"hidden_at" timestamp (3) with time zone,
	"hidden_by_id" uuid,
	"hidden_reason" text,
	"reaction_counts" integer[] DEFAULT '{0,0,0,0,0,0}' NOT NULL,
	"votes_up" integer DEFAULT 0 NOT NULL,
	"votes_down" integer DEFAULT 0 NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"guests_may_read" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"reply_count" integer DEFAULT 0 NOT NULL,
	"last_number" integer DEFAULT 0 NOT NULL,
	"last_activity_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"others_reply_count" integer DEFAULT 0 NOT NULL,
	"first_answer_at" timestamp (3) with time zone,
	"best_reply_id" uuid,
	"pinned_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"closed_by_id" uuid,
	"outcome" text,
	"question_state" "question_state" GENERATED ALWAYS AS (case when kind <> 'question' then null
        when best_reply_id is not null or (closed_at is not null and outcome is not null) then 'answered'::question_state
        when others_reply_count = 0 then 'unanswered'::question_state
        else 'open'::question_state end) STORED,
	CONSTRAINT "dialogs_outcome" CHECK ("dialogs"."outcome" is null or "dialogs"."closed_at" is not null)
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"dialog_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "mentions_dialog_id_number_person_id_pk" PRIMARY KEY("dialog_id","number","person_id")
);
--> statement-breakpoint
CREATE TABLE "reactions" (
	"dialog_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" "reaction_kind" NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reactions_dialog_id_person_id_number_kind_pk" PRIMARY KEY("dialog_id","person_id","number","kind")
);
--> statement-breakpoint
CREATE TABLE "reads" (
	"person_id" uuid NOT NULL,
	"dialog_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"read_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reads_person_id_dialog_id_pk" PRIMARY KEY("person_id","dialog_id")
);
--> statement-breakpoint
CREATE TABLE "replies" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dialog_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"branch" integer NOT NULL,
	"parent_id" uuid,
	"author_id" uuid NOT NULL,
	"author_department_id" uuid,
	"source" text NOT NULL,
	"format" "body_format" DEFAULT 'markdown' NOT NULL,
	"html" text NOT NULL,
	"lang" text DEFAULT 'de' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"edited_at" timestamp (3) with time zone,
	"edited_by_id" uuid,
	"deleted_at" timestamp (3) with time zone,
	"deleted_by_id" uuid,
	"hidden_at" timestamp (3) with time zone,
	"hidden_by_id" uuid,
	"hidden_reason" text,
	"reaction_counts" integer[] DEFAULT '{0,0,0,0,0,0}' NOT NULL,
	"votes_up" integer DEFAULT 0 NOT NULL,
	"votes_down" integer DEFAULT 0 NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "replies_number" UNIQUE("dialog_id","number"),
	CONSTRAINT "replies_reading_order" UNIQUE("dialog_id","branch","number"),
	CONSTRAINT "replies_dialog_id" UNIQUE("dialog_id","id"),
	CONSTRAINT "replies_branch" CHECK ("replies"."branch" between 1 and "replies"."number")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" uuid PRIMARY KEY NOT NULL,
	"occurred_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"actor_id" uuid,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"space_id" uuid,
	"dialog_id" uuid,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"imported" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "imported_people" (
	"src" text NOT NULL,
	"key" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "imported_people_src_key_pk" PRIMARY KEY("src","key")
);
--> statement-breakpoint
CREATE TABLE "imported_rows" (
	"src" text NOT NULL,
	"external_id" text NOT NULL,
	"hash" text NOT NULL,
	"dialog_id" uuid NOT NULL,
	"reply_id" uuid,
	"license" text NOT NULL,
	"url" text,
	CONSTRAINT "imported_rows_src_external_id_pk" PRIMARY KEY("src","external_id")
);
--> statement-breakpoint
CREATE TABLE "imported_spaces" (
	"src" text NOT NULL,
	"space_group" text NOT NULL,
	"name" text NOT NULL,
	"space_id" uuid NOT NULL,
	CONSTRAINT "imported_spaces_src_space_group_name_pk" PRIMARY KEY("src","space_group","name")
);
--> statement-breakpoint
CREATE TABLE "imported_threads" (
	"src" text NOT NULL,
	"thread" text NOT NULL,
	"dialog_id" uuid NOT NULL,
	"accepted" text,
	CONSTRAINT "imported_threads_src_thread_pk" PRIMARY KEY("src","thread")
);
--> statement-breakpoint
CREATE TABLE "installation" (
	"only" boolean PRIMARY KEY DEFAULT true NOT NULL,
	"company" text DEFAULT '' NOT NULL,
	"language" "language" DEFAULT 'de' NOT NULL,
	"set_up_at" timestamp (3) with time zone,
	"set_up_code_hash" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "installation_only_one" CHECK ("installation"."only")
);
--> statement-breakpoint
CREATE TABLE "duties" (
	"person_id" uuid NOT NULL,
	"duty" "duty" NOT NULL,
	"given_by_id" uuid,
	"given_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "duties_person_id_duty_pk" PRIMARY KEY("person_id","duty")
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" "person_kind" DEFAULT 'employee' NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"department_id" uuid,
	"organisation" text,
	"ask_about" text[] DEFAULT '{}' NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"language" "language" DEFAULT 'de' NOT NULL,
	"time_zone" text DEFAULT 'Europe/Berlin' NOT NULL,
	"theme" text DEFAULT 'system' NOT NULL,
	"sponsor_id" uuid,
	"expires_at" timestamp (3) with time zone,
	"suspended_at" timestamp (3) with time zone,
	"left_at" timestamp (3) with time zone,
	"imported_at" timestamp (3) with time zone,
	"seen_at" timestamp (3) with time zone,
	"last_visit_ended_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "people_email_lower" CHECK ("people"."email" = lower("people"."email"))
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" bigint
);
--> statement-breakpoint
CREATE TABLE "search_entries" (
	"dialog_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"space_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"lang" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "search_entries_dialog_id_number_pk" PRIMARY KEY("dialog_id","number")
);
--> statement-breakpoint
CREATE TABLE "passwords" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"one_time_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"user_agent" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "sign_in_attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"failed_count" integer NOT NULL,
	"failed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"locked_until" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "admissions" (
	"space_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"invited_by_id" uuid,
	"message" text DEFAULT '' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "admissions_space_id_person_id_pk" PRIMARY KEY("space_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "former_slugs" (
	"slug" text PRIMARY KEY NOT NULL,
	"space_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"space_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "space_role" DEFAULT 'member' NOT NULL,
	"joined_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"invited_by_id" uuid,
	"read_before" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_space_id_person_id_pk" PRIMARY KEY("space_id","person_id")
);
--> statement-breakpoint
CREATE TABLE "spaces" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"about" text DEFAULT '' NOT NULL,
	"welcome" text DEFAULT '' NOT NULL,
	"welcome_html" text DEFAULT '' NOT NULL,
	"department_id" uuid,
	"parent_id" uuid,
	"join_policy" "join_policy" DEFAULT 'open' NOT NULL,
	"visibility" "visibility" DEFAULT 'employees' NOT NULL,
	"announcers" "space_role" DEFAULT 'lead' NOT NULL,
	"archived_at" timestamp (3) with time zone,
	"imported_at" timestamp (3) with time zone,
	"member_count" integer DEFAULT 0 NOT NULL,
	"dialog_count" integer DEFAULT 0 NOT NULL,
	"last_activity_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "spaces_slug_unique" UNIQUE("slug"),
	CONSTRAINT "spaces_department_id_unique" UNIQUE("department_id"),
	CONSTRAINT "spaces_slug" CHECK ("spaces"."slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);
--> statement-breakpoint
ALTER TABLE "departments" ADD CONSTRAINT "departments_parent_id_departments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."departments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogs" ADD CONSTRAINT "dialogs_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogs" ADD CONSTRAINT "dialogs_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogs" ADD CONSTRAINT "dialogs_author_department_id_departments_id_fk" FOREIGN KEY ("author_department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogs" ADD CONSTRAINT "dialogs_edited_by_id_people_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogs" ADD CONSTRAINT "dialogs_deleted_by_id_people_id_fk" FOREIGN KEY ("deleted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogs" ADD CONSTRAINT "dialogs_hidden_by_id_people_id_fk" FOREIGN KEY ("hidden_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dialogs" ADD CONSTRAINT "dialogs_closed_by_id_people_id_fk" FOREIGN KEY ("closed_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_dialog_id_dialogs_id_fk" FOREIGN KEY ("dialog_id") REFERENCES "public"."dialogs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_dialog_id_dialogs_id_fk" FOREIGN KEY ("dialog_id") REFERENCES "public"."dialogs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reactions" ADD CONSTRAINT "reactions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reads" ADD CONSTRAINT "reads_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reads" ADD CONSTRAINT "reads_dialog_id_dialogs_id_fk" FOREIGN KEY ("dialog_id") REFERENCES "public"."dialogs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_dialog_id_dialogs_id_fk" FOREIGN KEY ("dialog_id") REFERENCES "public"."dialogs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_author_id_people_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_author_department_id_departments_id_fk" FOREIGN KEY ("author_department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_edited_by_id_people_id_fk" FOREIGN KEY ("edited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_deleted_by_id_people_id_fk" FOREIGN KEY ("deleted_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_hidden_by_id_people_id_fk" FOREIGN KEY ("hidden_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "replies" ADD CONSTRAINT "replies_dialog_id_parent_id_replies_dialog_id_id_fk" FOREIGN KEY ("dialog_id","parent_id") REFERENCES "public"."replies"("dialog_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_people" ADD CONSTRAINT "imported_people_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_rows" ADD CONSTRAINT "imported_rows_dialog_id_dialogs_id_fk" FOREIGN KEY ("dialog_id") REFERENCES "public"."dialogs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_spaces" ADD CONSTRAINT "imported_spaces_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imported_threads" ADD CONSTRAINT "imported_threads_dialog_id_dialogs_id_fk" FOREIGN KEY ("dialog_id") REFERENCES "public"."dialogs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duties" ADD CONSTRAINT "duties_given_by_id_people_id_fk" FOREIGN KEY ("given_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "people" ADD CONSTRAINT "people_sponsor_id_people_id_fk" FOREIGN KEY ("sponsor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_dialog_id_dialogs_id_fk" FOREIGN KEY ("dialog_id") REFERENCES "public"."dialogs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "search_entries" ADD CONSTRAINT "search_entries_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passwords" ADD CONSTRAINT "passwords_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admissions" ADD CONSTRAINT "admissions_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admissions" ADD CONSTRAINT "admissions_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "admissions" ADD CONSTRAINT "admissions_invited_by_id_people_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "former_slugs" ADD CONSTRAINT "former_slugs_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_space_id_spaces_id_fk" FOREIGN KEY ("space_id") REFERENCES "public"."spaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_invited_by_id_people_id_fk" FOREIGN KEY ("invited_by_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "spaces_department_id_departments_id_fk" FOREIGN KEY ("department_id") REFERENCES "public"."departments"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "spaces" ADD CONSTRAINT "spaces_parent_id_spaces_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."spaces"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "dialogs_activity" ON "dialogs" USING btree ("space_id","last_activity_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "dialogs_newest" ON "dialogs" USING btree ("space_id","created_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "dialogs_kind" ON "dialogs" USING btree ("space_id","kind","last_activity_at","id") WHERE deleted_at is null;--> statement-breakpoint
CREATE INDEX "dialogs_waiting" ON "dialogs" USING btree ("space_id","last_activity_at","id") WHERE question_state in ('unanswered', 'open') and closed_at is null and deleted_at is null;--> statement-breakpoint
CREATE INDEX "dialogs_pinned" ON "dialogs" USING btree ("space_id","pinned_at") WHERE pinned_at is not null;--> statement-breakpoint
CREATE INDEX "dialogs_author" ON "dialogs" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "dialogs_tags" ON "dialogs" USING gin ("tags");--> statement-breakpoint
CREATE INDEX "mentions_person" ON "mentions" USING btree ("person_id","created_at");--> statement-breakpoint
CREATE INDEX "reads_dialog" ON "reads" USING btree ("dialog_id");--> statement-breakpoint
CREATE INDEX "replies_author" ON "replies" USING btree ("author_id","created_at");--> statement-breakpoint
CREATE INDEX "events_time" ON "events" USING btree ("occurred_at","id");--> statement-breakpoint
CREATE INDEX "events_space" ON "events" USING btree ("space_id","occurred_at");--> statement-breakpoint
CREATE INDEX "events_subject" ON "events" USING btree ("subject_id","occurred_at") WHERE not imported;--> statement-breakpoint
CREATE INDEX "imported_rows_dialog" ON "imported_rows" USING btree ("dialog_id");--> statement-breakpoint
CREATE INDEX "imported_threads_dialog" ON "imported_threads" USING btree ("dialog_id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email" ON "people" USING btree ("email");--> statement-breakpoint
CREATE INDEX "people_department" ON "people" USING btree ("department_id","name");--> statement-breakpoint
CREATE INDEX "people_name" ON "people" USING btree ("name","id");--> statement-breakpoint
CREATE INDEX "people_directory" ON "people" USING btree (("name" collate "de-x-icu"),"id") WHERE left_at is null and suspended_at is null and imported_at is null;--> statement-breakpoint
CREATE INDEX "people_directory_department" ON "people" USING btree ("department_id",("name" collate "de-x-icu"),"id") WHERE left_at is null and suspended_at is null and imported_at is null;--> statement-breakpoint
CREATE INDEX "search_entries_space" ON "search_entries" USING btree ("space_id");--> statement-breakpoint
CREATE INDEX "sessions_person" ON "sessions" USING btree ("person_id","seen_at");--> statement-breakpoint
CREATE INDEX "sign_in_attempts_failed" ON "sign_in_attempts" USING btree ("failed_at");--> statement-breakpoint
CREATE INDEX "admissions_person" ON "admissions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "memberships_person" ON "memberships" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "spaces_name" ON "spaces" USING btree ("name");--> statement-breakpoint
CREATE INDEX "spaces_parent" ON "spaces" USING btree ("parent_id");