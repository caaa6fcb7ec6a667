/**
 * The reference list of the Chicago author-date system, for the five kinds of things that the portal cites, as a CSL 1.0.2 style.
 * Written from the rules of the manual (18th edition: 13.102-105 for the year after the author and whole dates, 13.107 for more than six
 * authors, 14.104-105 for pages of web sites, 14.94 for reports; statutes as it has pamphlets of a body, since readers of a list
 * look for them by who issued them). The styles that Citation.js carries do not have Chicago among them.
 */
export const chicagoStyle = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Chicago author-date, for norms, reports, data and web pages</title>
    <id>veedor-chicago-author-date</id>
    <updated>2026-11-30T00:00:00+00:00</updated>
  </info>
  <locale xml:lang="en"><date form="text"><date-part name="month" suffix=" "/><date-part name="day"/></date></locale>
  <locale xml:lang="es"><date form="text"><date-part name="day" suffix=" de "/><date-part name="month"/></date></locale>
  <locale xml:lang="pt"><date form="text"><date-part name="day" suffix=" de "/><date-part name="month"/></date></locale>
  <locale><date form="text"><date-part name="day" suffix=" "/><date-part name="month"/></date></locale>
  <macro name="author">
    <names variable="author">
      <name and="text" delimiter=", " delimiter-precedes-last="contextual" et-al-min="7" et-al-use-first="3"/>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued">
        <date variable="issued"><date-part name="year"/></date>
      </if>
      <else>
        <text term="no date" form="short"/>
      </else>
    </choose>
  </macro>
  <macro name="title">
    <choose>
      <if type="webpage">
        <text variable="title" quotes="true"/>
      </if>
      <else>
        <text variable="title" font-style="italic"/>
      </else>
    </choose>
  </macro>
  <macro name="version">
    <group delimiter=" ">
      <text term="version" text-case="capitalize-first"/>
      <text variable="version"/>
    </group>
  </macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=" "><text macro="author"/><text macro="year"/></group>
    </layout>
  </citation>
  <bibliography>
    <layout suffix=".">
      <group delimiter=". ">
        <text macro="author"/>
        <text macro="year"/>
        <choose>
          <if type="webpage dataset" match="any">
            <text macro="title"/>
            <text macro="version"/>
            <text variable="genre" text-case="capitalize-first"/>
            <group delimiter=", ">
              <text variable="container-title"/>
              <text variable="publisher"/>
              <date variable="issued" form="text"/>
            </group>
          </if>
          <else>
            <group delimiter=", ">
              <text macro="title"/>
              <date variable="issued" form="text"/>
            </group>
          </else>
        </choose>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>`;
