<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>ActionsPage</name>
    <message>
        <source>in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>included elsewhere</source>
        <translation type="unfinished">περιλαμβάνεται αλλού</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation type="unfinished">δεν εκτιμήθηκε</translation>
    </message>
    <message>
        <source>no cost needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action has several cost lines; change them in its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost of this action is computed from years or units; change it in its form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost can not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Κωδικός</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Τίτλος</translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Επικεφαλής</translation>
    </message>
    <message>
        <source>no lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Κατάσταση</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secured</source>
        <translation type="unfinished">Εξασφαλισμένα</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Δείκτες</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title to add an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action says who does what, by when and at what cost. Type a title in the row above, or paste rows from a spreadsheet (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n unpriced</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpriced, not in the total</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 secured for the plan as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cost yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount. Write for example 1250 or 1.25 k; that it is included elsewhere, or not estimated, is said in the form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>Action planning networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices of cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners of NextGen YouthWork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webinars on social data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uraia trails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uraia questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy objectives of the EU</source>
        <translation type="unfinished">Στόχοι πολιτικής της ΕΕ</translation>
    </message>
    <message>
        <source>Common indicators of the EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Τίτλος</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Κωδικός</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Επικεφαλής</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Πόλη</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">Χώρα</translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub on social data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Πηγή</translation>
    </message>
    <message>
        <source>Caveat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapter of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Δίκτυο</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Ρόλος</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Μονάδα</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Είδος</translation>
    </message>
    <message>
        <source>Policy objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Framework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished">μονάδα μέτρησης</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnSpec</name>
    <message>
        <source>Policy objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDGs</source>
        <comment>Sustainable Development Goals, by number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-benefits</source>
        <translation type="unfinished">Παράλληλα οφέλη</translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation type="unfinished">Οριζόντια θέματα</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no goal: write numbers from 1 to 17.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no policy objective: write PO1 to PO5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataTable</name>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name to add a data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data sets yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which social data does the city have about the people of the plan, and who keeps them? Type the name of a data set in the row above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>facts settled, of those wanted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>method</source>
        <translation type="unfinished">μέθοδος</translation>
    </message>
    <message>
        <source>how often</source>
        <translation type="unfinished">συχνότητα</translation>
    </message>
    <message>
        <source>systematic or ad hoc</source>
        <translation>συστηματικά ή κατά περίπτωση</translation>
    </message>
    <message>
        <source>who collects</source>
        <translation type="unfinished">ποιος συλλέγει</translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished">κάτοχος</translation>
    </message>
    <message>
        <source>whether about persons</source>
        <translation type="unfinished">αν αφορά πρόσωπα</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation type="unfinished">νομική βάση</translation>
    </message>
    <message>
        <source>how long kept</source>
        <translation type="unfinished">χρόνος διατήρησης</translation>
    </message>
    <message>
        <source>who may have it</source>
        <translation type="unfinished">ποιος έχει πρόσβαση</translation>
    </message>
    <message>
        <source>quality</source>
        <translation type="unfinished">ποιότητα</translation>
    </message>
    <message>
        <source>tools</source>
        <translation type="unfinished">εργαλεία</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation type="unfinished">ανάλυση</translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished">χρήστες</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation type="unfinished">πιο πρόσφατα δεδομένα</translation>
    </message>
    <message>
        <source>what it is to show</source>
        <translation type="unfinished">τι πρέπει να δείξει</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">κανένα</translation>
    </message>
    <message>
        <source>nowhere: a change is measured</source>
        <translation type="unfinished">πουθενά: έχει μετρηθεί μεταβολή</translation>
    </message>
    <message>
        <source>no problem rests on it</source>
        <translation type="unfinished">κανένα πρόβλημα δεν βασίζεται σε αυτό</translation>
    </message>
    <message>
        <source>its problems lead to no objective</source>
        <translation type="unfinished">τα προβλήματά του δεν οδηγούν σε στόχο</translation>
    </message>
    <message>
        <source>the objectives have no action</source>
        <translation type="unfinished">οι στόχοι δεν έχουν δράση</translation>
    </message>
    <message>
        <source>neither objectives nor actions have an indicator</source>
        <translation type="unfinished">ούτε οι στόχοι ούτε οι δράσεις έχουν δείκτη</translation>
    </message>
    <message>
        <source>no change is measured yet</source>
        <translation type="unfinished">δεν έχει μετρηθεί ακόμη μεταβολή</translation>
    </message>
    <message>
        <source>Table of data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Προβλήματα</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Δείκτες</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Δράσεις</translation>
    </message>
    <message>
        <source>Who does what with the data</source>
        <translation type="unfinished">Ποιος κάνει τι με τα δεδομένα</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation type="unfinished">Κάτοχος</translation>
    </message>
    <message>
        <source>Maintains</source>
        <translation type="unfinished">Συντηρεί</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation type="unfinished">Συλλέγει</translation>
    </message>
    <message>
        <source>Responsible (R)</source>
        <translation type="unfinished">Υπεύθυνος (R)</translation>
    </message>
    <message>
        <source>Accountable (A)</source>
        <translation type="unfinished">Υπόλογος (A)</translation>
    </message>
    <message>
        <source>Consulted (C)</source>
        <translation type="unfinished">Ζητείται η γνώμη (C)</translation>
    </message>
    <message>
        <source>Informed (I)</source>
        <translation type="unfinished">Ενημερώνεται (I)</translation>
    </message>
    <message>
        <source>From collecting to evaluating: what is settled</source>
        <translation type="unfinished">Από τη συλλογή έως την αξιολόγηση: τι έχει διευθετηθεί</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished">Συλλογή</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation type="unfinished">Διαχείριση</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation type="unfinished">Ανάλυση</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished">Αξιολόγηση</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation type="unfinished">Δεν έχει διευθετηθεί</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation type="unfinished">όλα διευθετημένα</translation>
    </message>
    <message>
        <source>From data to measured change</source>
        <translation type="unfinished">Από τα δεδομένα στη μετρημένη μεταβολή</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished">Στόχοι</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Τροποποιήθηκε</translation>
    </message>
    <message>
        <source>Where it breaks</source>
        <translation type="unfinished">Πού διακόπτεται</translation>
    </message>
    <message>
        <source>Data that are needed and missing</source>
        <translation type="unfinished">Δεδομένα που χρειάζονται και λείπουν</translation>
    </message>
    <message>
        <source>New need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a question that no data answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could provide it</source>
        <translation type="unfinished">Ποιος μπορεί να τα παράσχει</translation>
    </message>
    <message>
        <source>No needs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the city know about people, and nobody can say? Type the question in the row above, and later who could answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds of the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name to add a round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A round is one time at which the departments are asked how they use social data. Type its name in the row above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of the departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a department, or paste rows from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row for each department and topic: whether there are data, how they are collected, and where support is needed. Type in the row above, or paste rows from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title to add a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table of counts in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a survey counted, by groups: how many young people answered what. Type a title in the row above; then type or paste the counts below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on no way; source of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>ongoing</source>
        <translation>σε εξέλιξη</translation>
    </message>
    <message>
        <source>started</source>
        <translation>έχει αρχίσει</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>No action is priced yet.</source>
        <translation>Καμία δράση δεν έχει κοστολογηθεί ακόμη.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Επενδυτικό</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Λειτουργικό</translation>
    </message>
    <message>
        <source>Not stated which</source>
        <translation>Δεν δηλώθηκε ποιο</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Ποσοστό</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>δεν δηλώθηκε</translation>
    </message>
    <message>
        <source>No funding has a year yet.</source>
        <translation>Καμία χρηματοδότηση δεν έχει ακόμη έτος.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>Χωρίς έτος</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>δεν ορίστηκε</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Όλες οι πηγές</translation>
    </message>
    <message>
        <source>Ideas and refused applications are not counted.</source>
        <translation>Οι ιδέες και οι αιτήσεις που απορρίφθηκαν δεν υπολογίζονται.</translation>
    </message>
    <message>
        <source>The black line is the cost of the year; below it money that is secured (solid), applied for (hatched), identified (dotted), named without a status (outlined) and still to find (dashed). Money without a year is left out.</source>
        <translation>Η μαύρη γραμμή είναι το κόστος του έτους· κάτω από αυτήν εμφανίζονται τα ποσά που είναι εξασφαλισμένα (πλήρες χρώμα), που έχουν ζητηθεί (διαγράμμιση), που έχουν εντοπιστεί (κουκκίδες), που έχουν πηγή χωρίς κατάσταση (περίγραμμα) και που απομένει να βρεθούν (διακεκομμένη γραμμή). Τα ποσά χωρίς έτος παραλείπονται.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Υπόλοιπο</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>less: approved</source>
        <translation>μείον: εγκεκριμένα</translation>
    </message>
    <message>
        <source>less: received</source>
        <translation>μείον: εισπραχθέντα</translation>
    </message>
    <message>
        <source>less: applied for</source>
        <translation>μείον: αιτηθέντα</translation>
    </message>
    <message>
        <source>less: identified</source>
        <translation>μείον: εντοπισμένα</translation>
    </message>
    <message>
        <source>less: source named, status not recorded</source>
        <translation>μείον: με πηγή, χωρίς καταγεγραμμένη κατάσταση</translation>
    </message>
    <message>
        <source>More than the cost</source>
        <translation>Πέρα από το κόστος</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Απομένει να βρεθεί</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Action and cost line</source>
        <translation>Δράση και γραμμή κόστους</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Εξασφαλισμένα</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Αναμενόμενα</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Πηγές</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>δεν καταγράφηκε</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>Γραμμή κόστους</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>δεν εκτιμήθηκε</translation>
    </message>
    <message>
        <source>There are no actions in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει δράσεις.</translation>
    </message>
    <message>
        <source>For the plan as a whole</source>
        <translation>Για το σχέδιο συνολικά</translation>
    </message>
    <message>
        <source>Actions that the totals leave out</source>
        <translation>Δράσεις που δεν περιλαμβάνονται στα σύνολα</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Δράση</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Γιατί</translation>
    </message>
    <message>
        <source>Who knows more</source>
        <translation>Ποιος γνωρίζει περισσότερα</translation>
    </message>
    <message>
        <source>The totals leave nothing out.</source>
        <translation>Τα σύνολα δεν παραλείπουν τίποτα.</translation>
    </message>
    <message>
        <source>ongoing</source>
        <translation>σε εξέλιξη</translation>
    </message>
    <message>
        <source>started</source>
        <translation>έχει αρχίσει</translation>
    </message>
    <message>
        <source>not public</source>
        <translation>μη δημόσιο</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Προβλέπεται</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Σε εξέλιξη</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Εγκαταλείφθηκε</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Ιδέα</translation>
    </message>
    <message>
        <source>Outlined</source>
        <translation>Σκιαγραφημένη</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Έτοιμη για έναρξη</translation>
    </message>
    <message>
        <source>included elsewhere</source>
        <translation>περιλαμβάνεται αλλού</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>δεν εφαρμόζεται</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Inhabitants</source>
        <translation>Κάτοικοι</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Περίοδος</translation>
    </message>
    <message>
        <source>Local Group</source>
        <translation>Τοπική Ομάδα</translation>
    </message>
    <message>
        <source>There are no strategies in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει στρατηγικές.</translation>
    </message>
    <message>
        <source>Strategies that this plan fits into</source>
        <translation>Στρατηγικές στις οποίες εντάσσεται το σχέδιο</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Επίπεδο</translation>
    </message>
    <message>
        <source>Link with this plan</source>
        <translation>Σύνδεση με το σχέδιο</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>Γειτονιά</translation>
    </message>
    <message>
        <source>Metropolitan</source>
        <translation>Μητροπολιτικό</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Περιφερειακό</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Εθνικό</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Ευρωπαϊκή Ένωση</translation>
    </message>
    <message>
        <source>Data sets used</source>
        <translation>Σύνολα δεδομένων που χρησιμοποιήθηκαν</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Σύνολο δεδομένων</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation>Ανάλυση κατά</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Πιο πρόσφατα</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>χωρίς ημερομηνία ακόμη</translation>
    </message>
    <message>
        <source>There are no data sets in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει σύνολα δεδομένων.</translation>
    </message>
    <message>
        <source>There are no problems in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει προβλήματα.</translation>
    </message>
    <message>
        <source>Problems, causes and effects</source>
        <translation>Προβλήματα, αιτίες και συνέπειες</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Τεκμήριο</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Στόχος</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Αιτία</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Συνέπεια</translation>
    </message>
    <message>
        <source>Not written yet.</source>
        <translation>Δεν έχει συνταχθεί ακόμη.</translation>
    </message>
    <message>
        <source>Our vision</source>
        <translation>Το όραμά μας</translation>
    </message>
    <message>
        <source>The council is asked to decide</source>
        <translation>Το δημοτικό συμβούλιο καλείται να αποφασίσει</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Αποφασίστηκε</translation>
    </message>
    <message>
        <source>Summary for the council</source>
        <translation>Σύνοψη για το Συμβούλιο</translation>
    </message>
    <message>
        <source>Plan without a title</source>
        <translation>Σχέδιο χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Objectives and how their success is measured</source>
        <translation>Στόχοι και πώς μετριέται η επιτυχία τους</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Δράσεις</translation>
    </message>
    <message>
        <source>Main measure</source>
        <translation>Κύριος δείκτης</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Τιμή βάσης</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Τιμή-στόχος</translation>
    </message>
    <message>
        <source>There are no objectives in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει στόχους.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet about how people took part.</source>
        <translation>Δεν έχει καταγραφεί ακόμη τίποτα για τη συμμετοχή πολιτών και φορέων.</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Αιτηθέν</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Εντοπισμένο</translation>
    </message>
    <message>
        <source>Source named, status not recorded</source>
        <translation>Με πηγή, χωρίς καταγεγραμμένη κατάσταση</translation>
    </message>
    <message>
        <source>The whole cost is secured; nothing more is needed.</source>
        <translation>Ολόκληρο το κόστος είναι εξασφαλισμένο· δεν χρειάζεται τίποτε άλλο.</translation>
    </message>
    <message>
        <source>What this means for the budget</source>
        <translation>Τι σημαίνει αυτό για τον προϋπολογισμό</translation>
    </message>
    <message>
        <source>decision on the plan</source>
        <translation>απόφαση για το σχέδιο</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Τι λείπει</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Δεν λείπει τίποτα.</translation>
    </message>
    <message>
        <source>Who decides and follows up</source>
        <translation>Ποιος αποφασίζει και παρακολουθεί</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Όργανο</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Αρμοδιότητα</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Συνεδριάζει</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Μέλη</translation>
    </message>
    <message>
        <source>There are no governance bodies in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει όργανα διακυβέρνησης.</translation>
    </message>
    <message>
        <source>Key steps in order of time</source>
        <translation>Βασικά βήματα κατά χρονολογική σειρά</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Key step</source>
        <translation>Βασικό βήμα</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>No key step has a date yet.</source>
        <translation>Κανένα βασικό βήμα δεν έχει ακόμη ημερομηνία.</translation>
    </message>
    <message>
        <source>There are no indicators in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει δείκτες.</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Κάθε μήνα</translation>
    </message>
    <message>
        <source>Every quarter</source>
        <translation>Κάθε τρίμηνο</translation>
    </message>
    <message>
        <source>Every half-year</source>
        <translation>Κάθε εξάμηνο</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Κάθε έτος</translation>
    </message>
    <message>
        <source>Every two years</source>
        <translation>Κάθε δύο έτη</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Μία φορά</translation>
    </message>
    <message>
        <source>Irregularly</source>
        <translation>Μη τακτικά</translation>
    </message>
    <message>
        <source>Who measures what, how often</source>
        <translation>Ποιος μετρά τι και πόσο συχνά</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Αρ.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Δείκτης</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Συχνότητα</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>Τελευταία τιμή</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>χωρίς τιμή</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Αντιφάσεις</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Κενά</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Τρίμηνο</translation>
    </message>
    <message>
        <source>Actions without objective</source>
        <translation>Δράσεις χωρίς στόχο</translation>
    </message>
    <message>
        <source>Nothing in the plan has a date yet.</source>
        <translation>Τίποτα στο σχέδιο δεν έχει ακόμη ημερομηνία.</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>χωρίς ημερομηνίες ακόμη</translation>
    </message>
    <message>
        <source>Dates for the council</source>
        <translation>Ημερομηνίες για το δημοτικό συμβούλιο</translation>
    </message>
    <message>
        <source>Each bar reaches from the first start to the last end of an objective&apos;s actions.</source>
        <translation>Κάθε ράβδος εκτείνεται από την πρώτη έναρξη έως την τελευταία λήξη των δράσεων ενός στόχου.</translation>
    </message>
    <message>
        <source>Each bar is an action.</source>
        <translation>Κάθε ράβδος είναι μία δράση.</translation>
    </message>
    <message>
        <source>From problems to results</source>
        <translation>Από τα προβλήματα στα αποτελέσματα</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Προβλήματα</translation>
    </message>
    <message>
        <source>Result indicators</source>
        <translation>Δείκτες αποτελέσματος</translation>
    </message>
    <message>
        <source>No action is linked with an objective yet.</source>
        <translation>Καμία δράση δεν έχει συνδεθεί ακόμη με στόχο.</translation>
    </message>
    <message>
        <source>Integration, aspect by aspect</source>
        <translation>Ολοκληρωμένη προσέγγιση, ανά πτυχή</translation>
    </message>
    <message>
        <source>Keep satisfied</source>
        <translation>Διατήρηση ικανοποίησης</translation>
    </message>
    <message>
        <source>Manage closely</source>
        <translation>Στενή διαχείριση</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Παρακολούθηση</translation>
    </message>
    <message>
        <source>Keep informed</source>
        <translation>Τακτική ενημέρωση</translation>
    </message>
    <message>
        <source>Power and interest, from 1 to 5</source>
        <translation>Ισχύς και ενδιαφέρον, από 1 έως 5</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Ενδιαφερόμενο μέρος</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Ισχύς</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Ενδιαφέρον</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Τι πρέπει να γίνει</translation>
    </message>
    <message>
        <source>Nobody&apos;s power and interest are recorded yet.</source>
        <translation>Δεν έχουν καταγραφεί ακόμη η ισχύς και το ενδιαφέρον κανενός ενδιαφερόμενου μέρους.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>Who has power over the plan and who has an interest in it</source>
        <translation>Ποιος έχει ισχύ επί του σχεδίου και ποιος έχει ενδιαφέρον για αυτό</translation>
    </message>
    <message>
        <source>more interest to the right</source>
        <translation>μεγαλύτερο ενδιαφέρον προς τα δεξιά</translation>
    </message>
    <message>
        <source>more power at the top</source>
        <translation>μεγαλύτερη ισχύς προς τα πάνω</translation>
    </message>
    <message>
        <source>High means 4 or 5 of 5.</source>
        <translation>Υψηλό σημαίνει 4 ή 5 στα 5.</translation>
    </message>
    <message>
        <source>No indicator has both measured values and a target in numbers yet.</source>
        <translation>Κανένας δείκτης δεν έχει ακόμη και μετρημένες τιμές και αριθμητική τιμή-στόχο.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Προσχέδιο</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation>Προς απόφαση</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Προς ενημέρωση</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Εγκεκριμένο</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Αποφασίστηκε από</translation>
    </message>
    <message>
        <source>To be decided by</source>
        <translation>Προς απόφαση από</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Συντάχθηκε από</translation>
    </message>
    <message>
        <source>Only actions of</source>
        <translation>Μόνο δράσεις του φορέα</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επικοινωνία</translation>
    </message>
    <message>
        <source>Public edition: contacts and internal notes are left out.</source>
        <translation>Δημόσια έκδοση: δεν περιλαμβάνονται στοιχεία επικοινωνίας και εσωτερικές σημειώσεις.</translation>
    </message>
    <message>
        <source>How figures are shown</source>
        <translation>Πώς παρουσιάζονται τα ποσά και οι αριθμοί</translation>
    </message>
    <message>
        <source>A figure that nobody knows yet is printed as words, for example “not estimated”; it is never counted as zero. Every total says how many actions it leaves out.</source>
        <translation>Ένας αριθμός που δεν είναι ακόμη γνωστός τυπώνεται με λέξεις, για παράδειγμα «δεν εκτιμήθηκε»· ποτέ δεν υπολογίζεται ως μηδέν. Κάθε σύνολο αναφέρει πόσες δράσεις δεν περιλαμβάνει.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Δεν έχει απαντηθεί ακόμη.</translation>
    </message>
    <message>
        <source>Table {n}.</source>
        <translation>Πίνακας {n}.</translation>
    </message>
    <message>
        <source>Table {n}, continued</source>
        <translation>Πίνακας {n}, συνέχεια</translation>
    </message>
    <message>
        <source>{title}, continued</source>
        <translation>{title}, συνέχεια</translation>
    </message>
    <message>
        <source>Figure {n}.</source>
        <translation>Εικόνα {n}.</translation>
    </message>
    <message>
        <source>In words:</source>
        <translation>Με λόγια:</translation>
    </message>
    <message>
        <source>Page {n} of {total}</source>
        <translation>Σελίδα {n} από {total}</translation>
    </message>
    <message>
        <source>{title}, page {n}</source>
        <translation>{title}, σελίδα {n}</translation>
    </message>
    <message>
        <source>Indicators by objective</source>
        <translation>Δείκτες ανά στόχο</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Baseline (year)</source>
        <translation>Τιμή βάσης (έτος)</translation>
    </message>
    <message>
        <source>Indicators of single actions</source>
        <translation>Δείκτες μεμονωμένων δράσεων</translation>
    </message>
    <message>
        <source>Actions with objective, lead, period and cost</source>
        <translation>Δράσεις με στόχο, επικεφαλής, περίοδο και κόστος</translation>
    </message>
    <message>
        <source>Objective or field</source>
        <translation>Στόχος ή πεδίο</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Επικεφαλής</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Εταίροι</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Ωριμότητα</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Δείκτες</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Κίνδυνοι</translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation>Αναμενόμενο αποτέλεσμα</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>δεν αθροίστηκε</translation>
    </message>
    <message>
        <source>Expected effects stand as the source prints them; they may overlap and are not added.</source>
        <translation>Τα αναμενόμενα αποτελέσματα παρατίθενται όπως τα αναφέρει η πηγή· ενδέχεται να αλληλεπικαλύπτονται και δεν αθροίζονται.</translation>
    </message>
    <message>
        <source>The aspects of integration</source>
        <translation>Οι πτυχές της ολοκληρωμένης προσέγγισης</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Πτυχή</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Επιδιωκόμενο</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Απόσταση</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Επόμενο βήμα</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>δεν βαθμολογήθηκε</translation>
    </message>
    <message>
        <source>Actions by dimension (0 to 3: how far the action serves it)</source>
        <translation>Δράσεις ανά διάσταση (0 έως 3: πόσο την εξυπηρετεί η δράση)</translation>
    </message>
    <message>
        <source>Social</source>
        <translation>Κοινωνική</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Οικονομική</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Περιβαλλοντική</translation>
    </message>
    <message>
        <source>Territorial</source>
        <translation>Εδαφική</translation>
    </message>
    <message>
        <source>There are no small-scale actions in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει δράσεις μικρής κλίμακας.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Διατηρήθηκε</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Τροποποιήθηκε</translation>
    </message>
    <message>
        <source>What was tested, and what it changed</source>
        <translation>Τι δοκιμάστηκε και τι άλλαξε</translation>
    </message>
    <message>
        <source>What was tested</source>
        <translation>Τι δοκιμάστηκε</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Πού και πότε</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Τι άλλαξε</translation>
    </message>
    <message>
        <source>No funding source is named yet.</source>
        <translation>Δεν έχει οριστεί ακόμη πηγή χρηματοδότησης.</translation>
    </message>
    <message>
        <source>Status not recorded</source>
        <translation>Χωρίς καταγεγραμμένη κατάσταση</translation>
    </message>
    <message>
        <source>Share of cost</source>
        <translation>Ποσοστό του κόστους</translation>
    </message>
    <message>
        <source>Shares are rounded; totals are exact. Ideas and refused applications are not counted.</source>
        <translation>Τα ποσοστά είναι στρογγυλοποιημένα· τα σύνολα είναι ακριβή. Οι ιδέες και οι αιτήσεις που απορρίφθηκαν δεν υπολογίζονται.</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <translation>Χωρίς αντιστοίχιση</translation>
    </message>
    <message>
        <source>Not dated</source>
        <translation>Χωρίς έτος</translation>
    </message>
    <message>
        <source>A source is named for the whole amount.</source>
        <translation>Για ολόκληρο το ποσό έχει οριστεί πηγή.</translation>
    </message>
    <message>
        <source>How much of it is secured is not recorded.</source>
        <translation>Δεν έχει καταγραφεί πόσο από αυτό είναι εξασφαλισμένο.</translation>
    </message>
    <message>
        <source>no source is named</source>
        <translation>δεν έχει οριστεί πηγή</translation>
    </message>
    <message>
        <source>Source named</source>
        <translation>Με πηγή</translation>
    </message>
    <message>
        <source>Not yet secured</source>
        <translation>Δεν έχει εξασφαλιστεί ακόμη</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Δημόσιος</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Ιδιωτικός</translation>
    </message>
    <message>
        <source>Civic</source>
        <translation>Κοινωνία των πολιτών</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>Φορείς γνώσης</translation>
    </message>
    <message>
        <source>Who is involved, and how</source>
        <translation>Ποιος συμμετέχει και πώς</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Τομέας</translation>
    </message>
    <message>
        <source>How involved</source>
        <translation>Τρόπος συμμετοχής</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Επικεφαλής</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Υποστηρίζει</translation>
    </message>
    <message>
        <source>There are no stakeholders in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει ενδιαφερόμενα μέρη.</translation>
    </message>
    <message>
        <source>The Local Group</source>
        <translation>Η Τοπική Ομάδα</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ρόλος</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Nobody is in the Local Group yet.</source>
        <translation>Κανείς δεν συμμετέχει ακόμη στην Τοπική Ομάδα.</translation>
    </message>
    <message>
        <source>Who does what in each action</source>
        <translation>Ποιος κάνει τι σε κάθε δράση</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>Υλοποιεί</translation>
    </message>
    <message>
        <source>Is consulted or informed</source>
        <translation>Γνωμοδοτεί ή ενημερώνεται</translation>
    </message>
    <message>
        <source>No action has key steps yet.</source>
        <translation>Καμία δράση δεν έχει ακόμη βασικά βήματα.</translation>
    </message>
    <message>
        <source>Key steps by who is responsible</source>
        <translation>Βασικά βήματα ανά υπεύθυνο</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Χωρίς ορισμένο υπεύθυνο</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Achieved or on path</source>
        <translation>Επιτεύχθηκε ή σε πορεία</translation>
    </message>
    <message>
        <source>No indicator is off its path and no action is beyond its end.</source>
        <translation>Κανένας δείκτης δεν είναι εκτός πορείας και καμία δράση δεν έχει υπερβεί τη λήξη της.</translation>
    </message>
    <message>
        <source>What needs a decision</source>
        <translation>Τι απαιτεί απόφαση</translation>
    </message>
    <message>
        <source>No indicator has a status yet.</source>
        <translation>Κανένας δείκτης δεν έχει ακόμη κατάσταση.</translation>
    </message>
    <message>
        <source>Progress from the baseline to the target</source>
        <translation>Πρόοδος από την τιμή βάσης προς την τιμή-στόχο</translation>
    </message>
    <message>
        <source>Bars: progress. Black strokes: what was planned for the day. An outline to the left of zero: worse than the baseline.</source>
        <translation>Ράβδοι: πρόοδος. Μαύρες γραμμές: τι προβλεπόταν για την ημέρα αυτή. Περίγραμμα αριστερά του μηδενός: χειρότερα από την τιμή βάσης.</translation>
    </message>
    <message>
        <source>Indicators: baseline, actual value and target</source>
        <translation>Δείκτες: τιμή βάσης, πραγματική τιμή και τιμή-στόχος</translation>
    </message>
    <message>
        <source>Indicator, unit</source>
        <translation>Δείκτης, μονάδα</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Πραγματική τιμή</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>Actions: planned and done, late ones first</source>
        <translation>Δράσεις: τι προβλεπόταν και τι έγινε, με πρώτες όσες καθυστερούν</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>Βήματα που έγιναν</translation>
    </message>
    <message>
        <source>beyond its end</source>
        <translation>έχει υπερβεί τη λήξη</translation>
    </message>
    <message>
        <source>should have begun</source>
        <translation>θα έπρεπε να έχει αρχίσει</translation>
    </message>
    <message>
        <source>a step is overdue</source>
        <translation>ένα βήμα καθυστερεί</translation>
    </message>
    <message>
        <source>Nothing is recorded yet as committed or spent.</source>
        <translation>Δεν έχουν καταγραφεί ακόμη δεσμευμένα ή δαπανημένα ποσά.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Προϋπολογισμός</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Δεσμευμένο</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Δαπανημένο</translation>
    </message>
    <message>
        <source>Spent, share of budget</source>
        <translation>Δαπανημένο, ποσοστό του προϋπολογισμού</translation>
    </message>
    <message>
        <source>Every value that is due is there, and every baseline.</source>
        <translation>Έχουν καταχωριστεί όλες οι τιμές που αναμένονται και όλες οι τιμές βάσης.</translation>
    </message>
    <message>
        <source>All measured values</source>
        <translation>Όλες οι μετρημένες τιμές</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Μέρος</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Παρατήρηση</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>σύνολο</translation>
    </message>
    <message>
        <source>Nothing is measured yet.</source>
        <translation>Δεν έχει μετρηθεί ακόμη τίποτα.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>δεν αξιολογήθηκε</translation>
    </message>
    <message>
        <source>no response yet</source>
        <translation>χωρίς αντιμετώπιση ακόμη</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Ανήκει σε</translation>
    </message>
    <message>
        <source>Before response</source>
        <translation>Πριν από την αντιμετώπιση</translation>
    </message>
    <message>
        <source>After response</source>
        <translation>Μετά την αντιμετώπιση</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Αντιμετώπιση</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Επανεξέταση</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>το σχέδιο</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Πιθανότητα</translation>
    </message>
    <message>
        <source>Risk matrix after response</source>
        <translation>Μήτρα κινδύνων μετά την αντιμετώπιση</translation>
    </message>
    <message>
        <source>Risk matrix before response</source>
        <translation>Μήτρα κινδύνων πριν από την αντιμετώπιση</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Επίπτωση</translation>
    </message>
    <message>
        <source>There are no risks in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει κινδύνους.</translation>
    </message>
    <message>
        <source>Risk register, gravest first</source>
        <translation>Μητρώο κινδύνων, με πρώτους τους σοβαρότερους</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Κίνδυνος</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Ευκαιρίες</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Ευκαιρία</translation>
    </message>
    <message>
        <source>No risk is scored after its response yet.</source>
        <translation>Κανένας κίνδυνος δεν έχει βαθμολογηθεί ακόμη μετά την αντιμετώπισή του.</translation>
    </message>
    <message>
        <source>No risk is scored yet.</source>
        <translation>Κανένας κίνδυνος δεν έχει βαθμολογηθεί ακόμη.</translation>
    </message>
    <message>
        <source>Closed risks</source>
        <translation>Κλειστοί κίνδυνοι</translation>
    </message>
    <message>
        <source>No risk is closed.</source>
        <translation>Κανένας κίνδυνος δεν έχει κλείσει.</translation>
    </message>
    <message>
        <source>There are no opportunities in this plan.</source>
        <translation>Το σχέδιο αυτό δεν περιέχει ευκαιρίες.</translation>
    </message>
    <message>
        <source>Every risk has a response and an owner.</source>
        <translation>Κάθε κίνδυνος έχει αντιμετώπιση και υπεύθυνο.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Εισπραχθέν</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Απορριφθέν</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>με λόγια</translation>
    </message>
    <message>
        <source>Start to end</source>
        <translation>Έναρξη έως λήξη</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation>Ποιος και πού</translation>
    </message>
    <message>
        <source>more than one lead</source>
        <translation>περισσότεροι από ένας επικεφαλής</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Τόπος</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Εξαρτάται από</translation>
    </message>
    <message>
        <source>Links with strategies</source>
        <translation>Σύνδεση με στρατηγικές</translation>
    </message>
    <message>
        <source>social</source>
        <translation>κοινωνική</translation>
    </message>
    <message>
        <source>economic</source>
        <translation>οικονομική</translation>
    </message>
    <message>
        <source>environmental</source>
        <translation>περιβαλλοντική</translation>
    </message>
    <message>
        <source>territorial</source>
        <translation>εδαφική</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Διαστάσεις</translation>
    </message>
    <message>
        <source>Policy objectives of the EU</source>
        <translation>Στόχοι πολιτικής της ΕΕ</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Στόχοι Βιώσιμης Ανάπτυξης</translation>
    </message>
    <message>
        <source>Cross-cutting themes</source>
        <translation>Οριζόντια θέματα</translation>
    </message>
    <message>
        <source>Co-benefits</source>
        <translation>Παράλληλα οφέλη</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Τι θα γίνει</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Οικονομικοί πόροι</translation>
    </message>
    <message>
        <source>No cost is recorded yet.</source>
        <translation>Δεν έχει καταγραφεί ακόμη κόστος.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Για τι</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>όλη η περίοδος</translation>
    </message>
    <message>
        <source>Decision due</source>
        <translation>Αναμενόμενη απόφαση</translation>
    </message>
    <message>
        <source>Counted, without ideas and refusals</source>
        <translation>Υπολογίζονται, χωρίς ιδέες και απορρίψεις</translation>
    </message>
    <message>
        <source>How success is measured</source>
        <translation>Πώς μετριέται η επιτυχία</translation>
    </message>
    <message>
        <source>No indicator is linked yet.</source>
        <translation>Δεν έχει συνδεθεί ακόμη δείκτης.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>What can go wrong</source>
        <translation>Τι μπορεί να μην πάει καλά</translation>
    </message>
    <message>
        <source>What is missing in this sheet</source>
        <translation>Τι λείπει από αυτό το δελτίο</translation>
    </message>
    <message>
        <source>The area shows what the plan itself serves, the marks what the Local Group says, the dashed line what it wants. The numbers are those of the table.</source>
        <translation>Η επιφάνεια δείχνει τι εξυπηρετεί το ίδιο το σχέδιο, τα σημεία τι λέει η Τοπική Ομάδα, η διακεκομμένη γραμμή τι επιδιώκει. Οι αριθμοί είναι εκείνοι του πίνακα.</translation>
    </message>
    <message>
        <source>Priced actions</source>
        <translation>Κοστολογημένες δράσεις</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Συμμετέχει σε</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>δεν εμφανίζεται</translation>
    </message>
    <message>
        <source>Inspired by</source>
        <translation>Με πρότυπο</translation>
    </message>
    <message>
        <source>method</source>
        <translation>μέθοδος</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>συχνότητα</translation>
    </message>
    <message>
        <source>who collects</source>
        <translation>ποιος συλλέγει</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>κάτοχος</translation>
    </message>
    <message>
        <source>whether about persons</source>
        <translation>αν αφορά πρόσωπα</translation>
    </message>
    <message>
        <source>legal basis</source>
        <translation>νομική βάση</translation>
    </message>
    <message>
        <source>how long kept</source>
        <translation>χρόνος διατήρησης</translation>
    </message>
    <message>
        <source>who may have it</source>
        <translation>ποιος έχει πρόσβαση</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>ποιότητα</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>εργαλεία</translation>
    </message>
    <message>
        <source>analysis</source>
        <translation>ανάλυση</translation>
    </message>
    <message>
        <source>users</source>
        <translation>χρήστες</translation>
    </message>
    <message>
        <source>newest data</source>
        <translation>πιο πρόσφατα δεδομένα</translation>
    </message>
    <message>
        <source>what it is to show</source>
        <translation>τι πρέπει να δείξει</translation>
    </message>
    <message>
        <source>Inventory of data sets</source>
        <translation>Κατάλογος συνόλων δεδομένων</translation>
    </message>
    <message>
        <source>How collected</source>
        <translation>Τρόπος συλλογής</translation>
    </message>
    <message>
        <source>Regularity</source>
        <translation>Τακτικότητα</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Προσωπικά δεδομένα</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Κοινοχρησία</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Ποιότητα</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Εργαλεία</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Όφελος</translation>
    </message>
    <message>
        <source>Quality from 1 (poor) to 5 (very good).</source>
        <translation>Ποιότητα από 1 (κακή) έως 5 (πολύ καλή).</translation>
    </message>
    <message>
        <source>Owns</source>
        <translation>Κάτοχος</translation>
    </message>
    <message>
        <source>Maintains</source>
        <translation>Συντηρεί</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>Συλλέγει</translation>
    </message>
    <message>
        <source>Responsible (R)</source>
        <translation>Υπεύθυνος (R)</translation>
    </message>
    <message>
        <source>Accountable (A)</source>
        <translation>Υπόλογος (A)</translation>
    </message>
    <message>
        <source>Consulted (C)</source>
        <translation>Ζητείται η γνώμη (C)</translation>
    </message>
    <message>
        <source>Informed (I)</source>
        <translation>Ενημερώνεται (I)</translation>
    </message>
    <message>
        <source>Who does what with the data</source>
        <translation>Ποιος κάνει τι με τα δεδομένα</translation>
    </message>
    <message>
        <source>From collecting to evaluating: what is settled</source>
        <translation>Από τη συλλογή έως την αξιολόγηση: τι έχει διευθετηθεί</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Συλλογή</translation>
    </message>
    <message>
        <source>Manage</source>
        <translation>Διαχείριση</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Ανάλυση</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>Δεν έχει διευθετηθεί</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>όλα διευθετημένα</translation>
    </message>
    <message>
        <source>Data that are needed and missing</source>
        <translation>Δεδομένα που χρειάζονται και λείπουν</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ερώτημα</translation>
    </message>
    <message>
        <source>Who could provide it</source>
        <translation>Ποιος μπορεί να τα παράσχει</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>δεν ορίστηκε κανείς</translation>
    </message>
    <message>
        <source>No need for data is recorded yet.</source>
        <translation>Δεν έχει καταγραφεί ακόμη ανάγκη για δεδομένα.</translation>
    </message>
    <message>
        <source>nowhere: a change is measured</source>
        <translation>πουθενά: έχει μετρηθεί μεταβολή</translation>
    </message>
    <message>
        <source>no problem rests on it</source>
        <translation>κανένα πρόβλημα δεν βασίζεται σε αυτό</translation>
    </message>
    <message>
        <source>its problems lead to no objective</source>
        <translation>τα προβλήματά του δεν οδηγούν σε στόχο</translation>
    </message>
    <message>
        <source>the objectives have no action</source>
        <translation>οι στόχοι δεν έχουν δράση</translation>
    </message>
    <message>
        <source>neither objectives nor actions have an indicator</source>
        <translation>ούτε οι στόχοι ούτε οι δράσεις έχουν δείκτη</translation>
    </message>
    <message>
        <source>no change is measured yet</source>
        <translation>δεν έχει μετρηθεί ακόμη μεταβολή</translation>
    </message>
    <message>
        <source>From data to measured change</source>
        <translation>Από τα δεδομένα στη μετρημένη μεταβολή</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Στόχοι</translation>
    </message>
    <message>
        <source>Measured change</source>
        <translation>Μετρημένη μεταβολή</translation>
    </message>
    <message>
        <source>Where it breaks</source>
        <translation>Πού διακόπτεται</translation>
    </message>
    <message>
        <source>few persons: not shown</source>
        <translation>λίγα άτομα: δεν εμφανίζεται</translation>
    </message>
    <message>
        <source>Every data set has an owner or somebody accountable.</source>
        <translation>Κάθε σύνολο δεδομένων έχει κάτοχο ή κάποιον που λογοδοτεί.</translation>
    </message>
    <message>
        <source>No example is chosen yet.</source>
        <translation>Δεν έχει επιλεγεί ακόμη παράδειγμα.</translation>
    </message>
    <message>
        <source>Done:</source>
        <translation>Ολοκληρώθηκε:</translation>
    </message>
    <message>
        <source>Open:</source>
        <translation>Εκκρεμεί:</translation>
    </message>
    <message>
        <source>From evidence to action</source>
        <translation>Από τα τεκμήρια στη δράση</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Ψήφοι</translation>
    </message>
    <message>
        <source>no evidence yet</source>
        <translation>χωρίς τεκμήρια ακόμη</translation>
    </message>
    <message>
        <source>no vote</source>
        <translation>καμία ψήφος</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Τι άλλαξε</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Τι μάθαμε</translation>
    </message>
    <message>
        <source>What cities do with social data</source>
        <translation>Τι κάνουν οι πόλεις με τα κοινωνικά δεδομένα</translation>
    </message>
    <message>
        <source>Made from what the plans of the cities show to everybody; nothing else is in it.</source>
        <translation>Βασίζεται σε όσα δείχνουν σε όλους τα σχέδια των πόλεων· δεν περιέχει τίποτε άλλο.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Περιεχόμενα</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>What the cities have recorded</source>
        <translation>Τι έχουν καταγράψει οι πόλεις</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>τίποτα ακόμη</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Συλλογή</translation>
    </message>
    <message>
        <source>Managing</source>
        <translation>Διαχείριση</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation>Ανάλυση</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Απαντήσεις</translation>
    </message>
    <message>
        <source>Answers that need support, wholly or partly</source>
        <translation>Απαντήσεις που δηλώνουν ανάγκη υποστήριξης, πλήρως ή εν μέρει</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>δεν ρωτήθηκε</translation>
    </message>
    <message>
        <source>Cities and their plans</source>
        <translation>Οι πόλεις και τα σχέδιά τους</translation>
    </message>
    <message>
        <source>Plans that this guide is made from</source>
        <translation>Σχέδια στα οποία βασίζεται ο οδηγός</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Αρχεία που δεν ήταν δυνατόν να διαβαστούν</translation>
    </message>
    <message>
        <source>None needed: not about persons</source>
        <translation>Δεν απαιτείται: δεν αφορά πρόσωπα</translation>
    </message>
    <message>
        <source>Data sets: method and rules</source>
        <translation>Σύνολα δεδομένων: μέθοδος και κανόνες</translation>
    </message>
    <message>
        <source>Data sets: who answers for them</source>
        <translation>Σύνολα δεδομένων: ποιος έχει την ευθύνη</translation>
    </message>
    <message>
        <source>Data sets: cost and benefit</source>
        <translation>Σύνολα δεδομένων: κόστος και όφελος</translation>
    </message>
    <message>
        <source>Data sets: who may have them and what they serve</source>
        <translation>Σύνολα δεδομένων: ποιος έχει πρόσβαση και τι εξυπηρετούν</translation>
    </message>
    <message>
        <source>Steward</source>
        <translation>Υπεύθυνος διατήρησης</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Συλλέκτης</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Νομική βάση</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Χρήση για</translation>
    </message>
    <message>
        <source>No answer to a survey of departments is recorded.</source>
        <translation>Δεν έχει καταγραφεί απάντηση σε έρευνα των υπηρεσιών.</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Εν μέρει</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Χωρίς απάντηση</translation>
    </message>
    <message>
        <source>What changed between two rounds of the survey</source>
        <translation>Τι άλλαξε μεταξύ δύο γύρων της έρευνας</translation>
    </message>
    <message>
        <source>Data are there</source>
        <translation>Υπάρχουν δεδομένα</translation>
    </message>
    <message>
        <source>Collected systematically</source>
        <translation>Συλλέγονται συστηματικά</translation>
    </message>
    <message>
        <source>Two rounds can only be compared if the same departments answered; “partly” counts as support that is needed.</source>
        <translation>Δύο γύροι μπορούν να συγκριθούν μόνο αν απάντησαν οι ίδιες υπηρεσίες· το «εν μέρει» υπολογίζεται ως ανάγκη υποστήριξης.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Whether departments have data, by topic</source>
        <translation>Αν οι υπηρεσίες έχουν δεδομένα, ανά θέμα</translation>
    </message>
    <message>
        <source>Quality, mean</source>
        <translation>Ποιότητα, μέση τιμή</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>χωρίς θέμα</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>δεν βαθμολογήθηκε</translation>
    </message>
    <message>
        <source>Whether departments need support</source>
        <translation>Αν οι υπηρεσίες χρειάζονται υποστήριξη</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Στάδιο</translation>
    </message>
    <message>
        <source>Where departments need support</source>
        <translation>Πού χρειάζονται υποστήριξη οι υπηρεσίες</translation>
    </message>
    <message>
        <source>Problems with evidence</source>
        <translation>Προβλήματα με τεκμήρια</translation>
    </message>
    <message>
        <source>Every problem has its evidence.</source>
        <translation>Κάθε πρόβλημα έχει τα τεκμήριά του.</translation>
    </message>
    <message>
        <source>Indicators with a baseline</source>
        <translation>Δείκτες με τιμή βάσης</translation>
    </message>
    <message>
        <source>Every indicator has a baseline.</source>
        <translation>Κάθε δείκτης έχει τιμή βάσης.</translation>
    </message>
    <message>
        <source>Indicators with a data source</source>
        <translation>Δείκτες με πηγή δεδομένων</translation>
    </message>
    <message>
        <source>Every indicator has a data source.</source>
        <translation>Κάθε δείκτης έχει πηγή δεδομένων.</translation>
    </message>
    <message>
        <source>Data sets broken down</source>
        <translation>Σύνολα δεδομένων με ανάλυση</translation>
    </message>
    <message>
        <source>Every data set says by what it is broken down.</source>
        <translation>Για κάθε σύνολο δεδομένων αναφέρεται κατά τι αναλύεται.</translation>
    </message>
    <message>
        <source>Open needs with a provider</source>
        <translation>Ανοικτές ανάγκες με πιθανό πάροχο</translation>
    </message>
    <message>
        <source>For every open need for data somebody is named who could provide them.</source>
        <translation>Για κάθε ανοικτή ανάγκη για δεδομένα αναφέρεται ποιος θα μπορούσε να τα παράσχει.</translation>
    </message>
    <message>
        <source>Systematic or ad hoc stated</source>
        <translation>Συστηματικά ή κατά περίπτωση: δηλωμένο</translation>
    </message>
    <message>
        <source>Of every data set it is known whether it is collected systematically or ad hoc.</source>
        <translation>Για κάθε σύνολο δεδομένων είναι γνωστό αν συλλέγεται συστηματικά ή κατά περίπτωση.</translation>
    </message>
    <message>
        <source>Data sets with a method</source>
        <translation>Σύνολα δεδομένων με μέθοδο</translation>
    </message>
    <message>
        <source>The method of every data set is written down.</source>
        <translation>Η μέθοδος κάθε συνόλου δεδομένων έχει διατυπωθεί γραπτώς.</translation>
    </message>
    <message>
        <source>Data sets with an owner</source>
        <translation>Σύνολα δεδομένων με κάτοχο</translation>
    </message>
    <message>
        <source>Personal data with a legal basis</source>
        <translation>Προσωπικά δεδομένα με νομική βάση</translation>
    </message>
    <message>
        <source>Every data set about persons has a legal basis and an end of storage.</source>
        <translation>Κάθε σύνολο δεδομένων που αφορά πρόσωπα έχει νομική βάση και λήξη της αποθήκευσης.</translation>
    </message>
    <message>
        <source>Data sets with rules of sharing</source>
        <translation>Σύνολα δεδομένων με κανόνες κοινοχρησίας</translation>
    </message>
    <message>
        <source>Of every data set it is settled who may have it.</source>
        <translation>Για κάθε σύνολο δεδομένων έχει οριστεί ποιος επιτρέπεται να έχει πρόσβαση.</translation>
    </message>
    <message>
        <source>Indicators with somebody responsible</source>
        <translation>Δείκτες με υπεύθυνο</translation>
    </message>
    <message>
        <source>For every indicator somebody answers.</source>
        <translation>Για κάθε δείκτη υπάρχει υπεύθυνος.</translation>
    </message>
    <message>
        <source>Problems that lead to an objective</source>
        <translation>Προβλήματα που οδηγούν σε στόχο</translation>
    </message>
    <message>
        <source>Every problem leads to an objective.</source>
        <translation>Κάθε πρόβλημα οδηγεί σε στόχο.</translation>
    </message>
    <message>
        <source>Objectives with actions</source>
        <translation>Στόχοι με δράσεις</translation>
    </message>
    <message>
        <source>Every objective has an action.</source>
        <translation>Κάθε στόχος έχει δράση.</translation>
    </message>
    <message>
        <source>Actions that say why</source>
        <translation>Δράσεις με αιτιολόγηση</translation>
    </message>
    <message>
        <source>Every action says why it is taken.</source>
        <translation>Για κάθε δράση αναφέρεται γιατί αναλαμβάνεται.</translation>
    </message>
    <message>
        <source>Stakeholders with power and interest</source>
        <translation>Ενδιαφερόμενα μέρη με ισχύ και ενδιαφέρον</translation>
    </message>
    <message>
        <source>Power and interest of every stakeholder are estimated.</source>
        <translation>Έχουν εκτιμηθεί η ισχύς και το ενδιαφέρον κάθε ενδιαφερόμενου μέρους.</translation>
    </message>
    <message>
        <source>Indicators with a target</source>
        <translation>Δείκτες με τιμή-στόχο</translation>
    </message>
    <message>
        <source>Every indicator has a target.</source>
        <translation>Κάθε δείκτης έχει τιμή-στόχο.</translation>
    </message>
    <message>
        <source>Indicators measured after the baseline</source>
        <translation>Δείκτες που μετρήθηκαν μετά την τιμή βάσης</translation>
    </message>
    <message>
        <source>Every indicator has been measured since its baseline.</source>
        <translation>Κάθε δείκτης έχει μετρηθεί μετά την τιμή βάσης του.</translation>
    </message>
    <message>
        <source>Data sets that lead to a measured change</source>
        <translation>Σύνολα δεδομένων που οδηγούν σε μετρημένη μεταβολή</translation>
    </message>
    <message>
        <source>Every data set leads to a measured change.</source>
        <translation>Κάθε σύνολο δεδομένων οδηγεί σε μετρημένη μεταβολή.</translation>
    </message>
    <message>
        <source>Tests with a lesson</source>
        <translation>Δοκιμές με δίδαγμα</translation>
    </message>
    <message>
        <source>Every small-scale action says what was learned.</source>
        <translation>Για κάθε δράση μικρής κλίμακας αναφέρεται τι διδαχθήκαμε.</translation>
    </message>
    <message>
        <source>Money of the plan as a whole belongs to no action; it lowers what is still to find for all of them together.</source>
        <translation>Τα χρήματα για το σχέδιο ως σύνολο δεν ανήκουν σε καμία δράση· μειώνουν όσα απομένει να βρεθούν για όλες μαζί.</translation>
    </message>
    <message>
        <source>Cost lines that the totals leave out</source>
        <translation>Γραμμές κόστους που δεν περιλαμβάνονται στα σύνολα</translation>
    </message>
    <message>
        <source>The plan has no actions yet: there is nothing to decide.</source>
        <translation>Το σχέδιο δεν έχει ακόμη δράσεις: δεν υπάρχει κάτι προς απόφαση.</translation>
    </message>
    <message>
        <source>No cost and no funding is recorded yet.</source>
        <translation>Δεν έχουν καταγραφεί ακόμη κόστη ούτε χρηματοδότηση.</translation>
    </message>
    <message>
        <source>In how many cities the records are complete</source>
        <translation>Σε πόσες πόλεις τα στοιχεία είναι πλήρη</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>όλα τα στοιχεία</translation>
    </message>
    <message>
        <source>some</source>
        <translation>μερικά</translation>
    </message>
    <message>
        <source>Where departments need support, all cities together</source>
        <translation>Πού χρειάζονται υποστήριξη οι υπηρεσίες, όλες οι πόλεις μαζί</translation>
    </message>
    <message>
        <source>Answers of all cities together.</source>
        <translation>Απαντήσεις όλων των πόλεων μαζί.</translation>
    </message>
    <message>
        <source>Nothing to check:</source>
        <translation>Τίποτα προς έλεγχο:</translation>
    </message>
    <message>
        <source>nothing to check</source>
        <translation>τίποτα προς έλεγχο</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>καμία εγγραφή</translation>
    </message>
    <message>
        <source>Whether departments have data, all topics together</source>
        <translation>Αν οι υπηρεσίες έχουν δεδομένα, όλα τα θέματα μαζί</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Υπηρεσίες</translation>
    </message>
    <message>
        <source>Files of plans that are in it already</source>
        <translation>Αρχεία σχεδίων που περιλαμβάνονται ήδη</translation>
    </message>
    <message>
        <source>systematic or ad hoc</source>
        <translation>συστηματικά ή κατά περίπτωση</translation>
    </message>
    <message>
        <source>Of every data set it is known whether it holds data about persons.</source>
        <translation>Για κάθε σύνολο δεδομένων είναι γνωστό αν περιέχει δεδομένα για πρόσωπα.</translation>
    </message>
    <message>
        <source>Known whether about persons</source>
        <translation>Γνωστό αν αφορά πρόσωπα</translation>
    </message>
    <message>
        <source>Counted along the way. Indicators that take their values from a data set without a problem that rests on it are not on a way.</source>
        <translation>Μετρώνται κατά μήκος της διαδρομής. Δείκτες που παίρνουν τις τιμές τους από σύνολο δεδομένων στο οποίο δεν στηρίζεται πρόβλημα δεν βρίσκονται σε διαδρομή.</translation>
    </message>
    <message>
        <source>no heading</source>
        <translation>χωρίς επικεφαλίδα</translation>
    </message>
    <message>
        <source>not counted: a later entry for this date holds</source>
        <translation>δεν μετράται: ισχύει μεταγενέστερη καταχώριση για την ίδια ημερομηνία</translation>
    </message>
    <message>
        <source>A contradiction is two facts that cannot both hold; a gap is something that a plan needs. What the city has accepted is not listed.</source>
        <translation>Αντίφαση είναι δύο στοιχεία που δεν μπορούν να ισχύουν μαζί· κενό είναι κάτι που χρειάζεται ένα σχέδιο. Όσα έχει αποδεχθεί η πόλη δεν αναφέρονται.</translation>
    </message>
    <message>
        <source>The objectives, none of them described yet:</source>
        <translation>Οι στόχοι, για κανέναν από τους οποίους δεν υπάρχει ακόμη περιγραφή:</translation>
    </message>
    <message>
        <source>Objectives that are not described yet:</source>
        <translation>Στόχοι χωρίς περιγραφή ακόμη:</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Γύρος</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>δεν υπολογίζεται</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>δεν εφαρμόζεται</translation>
    </message>
    <message>
        <source>Nothing that this chapter asks for is missing.</source>
        <translation>Δεν λείπει τίποτα από όσα ζητά αυτό το κεφάλαιο.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>%1 is not there. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 may not be read. Check its permissions, or wait until the sync program has downloaded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes), perhaps still being copied or synced. Wait and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an IAP Studio plan. Choose another file, or ask the sender for the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made with a newer version (format %2; this program reads up to %3). Update IAP Studio to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains parts that don&apos;t belong in a plan (%2) and was not opened. Ask the sender for the original file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged (%2) and was not opened. Use your last copy of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content of %1 was altered by something other than IAP Studio and was not opened. Use your last copy of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened: table %2, row %3, has an invalid %4. Use your last copy of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than this program accepts (%2). Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 took too long and was stopped. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use by another program. Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in %2 (process %3). Close it there and try again; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by somebody else in the meantime and was left as it is. Your version is in %2; compare the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds newer work from elsewhere. Unfinished changes of this computer were kept in %2; compare the two, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be replaced (%2). The file is as before and your changes are safe on this computer; they are delivered when the plan is next opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or its folder is read-only. The file is as before and your changes are safe on this computer; make them writable and open the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left to write %1. The file is as before and your changes are safe on this computer. Free some space and try again, or save a copy in another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full while writing %1. This change was undone; earlier ones are safe. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 could not be written (%2). This change was undone; earlier ones are safe. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already there and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing %1 stopped because of a fault in the program; everything up to the last change is safe. Please report it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no version named %2. List them with: iap versions %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version %2 in %1 is damaged and was not read. The plan itself is not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount is too large to add up. Check the costs for a wrong unit, for example thousands instead of euro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read (%2). Check the name and the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: the text is not %3. Save the table as CSV UTF-8, or name its encoding in the mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the separator between the columns could not be found in row %2. Name the right one in the mapping, for example &quot;separator&quot;: &quot;;&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: a quotation mark is opened and never closed. Correct the row and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2: %3 cells where the header row has %4 columns. Correct the row and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row 1: there is no column &quot;%2&quot;. The table has: %3. Correct the mapping or the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row 1: several columns are called &quot;%2&quot;. Give each a name of its own and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3. Correct the mapping and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a key of %3. Allowed are: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 lacks the key &quot;%3&quot;. Add it and import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; can&apos;t be %3. Allowed: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 describes no table that fits %2. Name the file in &quot;file&quot; of one of its tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported because of rows with errors (%1, see above). Correct them, or run again with --skip-errors to leave them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no table &quot;%2&quot; in a plan. Rename the file after its table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row 1: &quot;%2&quot; is not a field of %3. Fields are: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, column %3: &quot;%4&quot; is not valid. Correct the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2, column %3: there is no record &quot;%4&quot; in the table %5. Correct the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3. Correct the template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document &quot;%1&quot;. Choose one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written (%2). What was there before is unchanged; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font %1 could not be read. Install IAP Studio again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be laid out (%1). Please report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written: the disk is full. What was there before is unchanged; free some space or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3. The file was not taken over; mend it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a column has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two columns are called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no column &quot;title&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text file in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;document NAME&quot; or &quot;title TEXT&quot; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no statement (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of a heading (1 to 4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language; write a code such as en, lv or de-AT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;in&quot; must follow a statement with a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;in %1&quot; needs a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no block &quot;%1&quot;; nearest to it: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much; the block &quot;%2&quot; takes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the block &quot;%1&quot; has no &quot;%2&quot; (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1=%2 is no whole number from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be &quot;%2&quot; (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names something twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is larger than 20 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a catalogue of this name comes with the program; give the file another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no template of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes with the program; give the document another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Abstentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Δράση</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Ποσό</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation type="unfinished">Πτυχή</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished">Τιμή βάσης</translation>
    </message>
    <message>
        <source>Date of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished">Κάρτα</translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished">Κατηγορία</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">Τροποποιήθηκε</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Πόλη</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Κωδικός</translation>
    </message>
    <message>
        <source>Co-financing rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished">Δεσμευμένο</translation>
    </message>
    <message>
        <source>Common EU code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation type="unfinished">Αφορά</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Κόστος</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Counts persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data set</source>
        <translation type="unfinished">Σύνολο δεδομένων</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">Αποφασίστηκε από</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken down by</source>
        <translation type="unfinished">Ανάλυση κατά</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Έγγραφο</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected effect</source>
        <translation type="unfinished">Αναμενόμενο αποτέλεσμα</translation>
    </message>
    <message>
        <source>Eligible part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involved from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Involved until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How involved</source>
        <translation type="unfinished">Τρόπος συμμετοχής</translation>
    </message>
    <message>
        <source>Entered on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environmental dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Τεκμήριο</translation>
    </message>
    <message>
        <source>Expected change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">Από</translation>
    </message>
    <message>
        <source>Funding as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished">Κενά</translation>
    </message>
    <message>
        <source>Role in the Local Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished">Επίπτωση</translation>
    </message>
    <message>
        <source>Impact assessment done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Δείκτης</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation type="unfinished">Ενδιαφέρον</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Είδος</translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Επικεφαλής</translation>
    </message>
    <message>
        <source>Lead as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Νομική βάση</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Επίπεδο</translation>
    </message>
    <message>
        <source>Level as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished">Πιθανότητα</translation>
    </message>
    <message>
        <source>Likelihood scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meets</source>
        <translation type="unfinished">Συνεδριάζει</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">Μέλη</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished">Δίκτυο</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished">Επόμενο βήμα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Σημείωση</translation>
    </message>
    <message>
        <source>Note is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Τώρα</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished">Στόχος</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished">Τι θα γίνει</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Υπεύθυνος</translation>
    </message>
    <message>
        <source>Owner as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Ανήκει σε</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">Μέρος</translation>
    </message>
    <message>
        <source>Participants planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Περίοδος</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Προσωπικά δεδομένα</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Τόπος</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Population on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished">Ισχύς</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished">Συντάχθηκε από</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prices of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem</source>
        <translation type="unfinished">Πρόβλημα</translation>
    </message>
    <message>
        <source>Contract with processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Ποιότητα</translation>
    </message>
    <message>
        <source>About the quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Ερώτημα</translation>
    </message>
    <message>
        <source>Upper end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Γιατί</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation type="unfinished">Ωριμότητα</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recurrence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact after response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level after response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood after response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the respondent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">Αντιμετώπιση</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished">Υπεύθυνος</translation>
    </message>
    <message>
        <source>Responsible as printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Κίνδυνος</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Ρόλος</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Γύρος</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">Κλίμακα</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English wordings too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished">Τομέας</translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished">Σειρά δεδομένων</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished">Ποσοστό</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Κοινοχρησία</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest group shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Πηγή</translation>
    </message>
    <message>
        <source>Kind of spending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished">Δαπανημένο</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished">Προσωπικό</translation>
    </message>
    <message>
        <source>Staff in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation type="unfinished">Ενδιαφερόμενο μέρος</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Κατάσταση</translation>
    </message>
    <message>
        <source>Mark of status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished">Στρατηγική</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished">Αρμοδιότητα</translation>
    </message>
    <message>
        <source>Territorial dimension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Τίτλος</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Εργαλεία</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished">Θέμα</translation>
    </message>
    <message>
        <source>As a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Early sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished">Είδος</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Μονάδα</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Τιμή</translation>
    </message>
    <message>
        <source>VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Έκδοση</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Ψήφοι</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished">Επιδιωκόμενο</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation type="unfinished">Εργαστήριο</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Έτος</translation>
    </message>
    <message>
        <source>How it is analysed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Όφελος</translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspired by</source>
        <translation>Με πρότυπο</translation>
    </message>
    <message>
        <source>New attachments are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contacts are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New data sets are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New governance bodies are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New notes are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New risks are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New texts are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stakeholders are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New surveys are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workshops are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who could provide it</source>
        <translation>Ποιος μπορεί να τα παράσχει</translation>
    </message>
    <message>
        <source>Who could provide it, as written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systematic or ad hoc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does with the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support needed: analysing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support needed: collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support needed: evaluating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support needed: managing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldInput</name>
    <message>
        <source>This would make a loop: a record can&apos;t belong to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it refers to is not in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This doesn&apos;t fit the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is no longer in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be the plan&apos;s currency: it is none that the program knows, or amounts have cents that it has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no language. Write its short form, such as en, de or lv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no step of the scale: write a number from %2 to %3, or its word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write a year, a month or a day, for example 2026, %2 or %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount. Write for example 1250 or 1.25 k.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit: write a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; lies in the future: this is the day of the newest data that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in English</source>
        <comment>the English wording of a field such as Title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Actions that share a code</source>
        <translation>Δράσεις με τον ίδιο κωδικό</translation>
    </message>
    <message>
        <source>Actions that end before they start</source>
        <translation>Δράσεις που λήγουν πριν αρχίσουν</translation>
    </message>
    <message>
        <source>Actions with several main objectives</source>
        <translation>Δράσεις με περισσότερους από έναν κύριο στόχο</translation>
    </message>
    <message>
        <source>Actions marked as not priced that have amounts</source>
        <translation>Δράσεις που έχουν σημειωθεί ως μη κοστολογημένες αλλά έχουν ποσά</translation>
    </message>
    <message>
        <source>Actions whose sources exceed their cost</source>
        <translation>Δράσεις με πηγές που υπερβαίνουν το κόστος τους</translation>
    </message>
    <message>
        <source>Actions that wait for themselves</source>
        <translation>Δράσεις που περιμένουν τον εαυτό τους</translation>
    </message>
    <message>
        <source>Steps outside the period of their action</source>
        <translation>Βήματα εκτός της περιόδου της δράσης τους</translation>
    </message>
    <message>
        <source>Cost lines whose years add up to another amount</source>
        <translation>Γραμμές κόστους με έτη που αθροίζονται σε άλλο ποσό</translation>
    </message>
    <message>
        <source>Cost lines whose quantity times unit price is another amount</source>
        <translation>Γραμμές κόστους στις οποίες η ποσότητα επί την τιμή μονάδας δίνει άλλο ποσό</translation>
    </message>
    <message>
        <source>Sources that exceed the cost of the plan</source>
        <translation>Πηγές που υπερβαίνουν το κόστος του σχεδίου</translation>
    </message>
    <message>
        <source>Indicators with a target against their direction</source>
        <translation>Δείκτες με τιμή-στόχο αντίθετη προς την κατεύθυνσή τους</translation>
    </message>
    <message>
        <source>Indicators with two values for one date</source>
        <translation>Δείκτες με δύο τιμές για την ίδια ημερομηνία</translation>
    </message>
    <message>
        <source>Indicators with a milestone after the target</source>
        <translation>Δείκτες με ορόσημο μετά την τιμή-στόχο</translation>
    </message>
    <message>
        <source>Risks with a step that their scale has not</source>
        <translation>Κίνδυνοι με βαθμίδα που δεν υπάρχει στην κλίμακά τους</translation>
    </message>
    <message>
        <source>Risks rated higher after the response</source>
        <translation>Κίνδυνοι με υψηλότερη αξιολόγηση μετά την αντιμετώπιση</translation>
    </message>
    <message>
        <source>Actions without a title</source>
        <translation>Δράσεις χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Actions without an objective</source>
        <translation>Δράσεις χωρίς στόχο</translation>
    </message>
    <message>
        <source>Actions without a main objective</source>
        <translation>Δράσεις χωρίς κύριο στόχο</translation>
    </message>
    <message>
        <source>Actions without a lead</source>
        <translation>Δράσεις χωρίς επικεφαλής φορέα</translation>
    </message>
    <message>
        <source>Actions without dates</source>
        <translation>Δράσεις χωρίς ημερομηνίες</translation>
    </message>
    <message>
        <source>Actions without a start</source>
        <translation>Δράσεις χωρίς έναρξη</translation>
    </message>
    <message>
        <source>Actions without an end</source>
        <translation>Δράσεις χωρίς λήξη</translation>
    </message>
    <message>
        <source>Actions without an indicator</source>
        <translation>Δράσεις χωρίς δείκτη</translation>
    </message>
    <message>
        <source>Actions without a cost</source>
        <translation>Δράσεις χωρίς κόστος</translation>
    </message>
    <message>
        <source>Actions whose cost is not estimated</source>
        <translation>Δράσεις με κόστος που δεν εκτιμήθηκε</translation>
    </message>
    <message>
        <source>Actions whose cost is included elsewhere, not said where</source>
        <translation>Δράσεις με κόστος που περιλαμβάνεται αλλού, χωρίς να αναφέρεται πού</translation>
    </message>
    <message>
        <source>Actions with a cost and no funding source</source>
        <translation>Δράσεις με κόστος και χωρίς πηγή χρηματοδότησης</translation>
    </message>
    <message>
        <source>Cost lines in prices of another year</source>
        <translation>Γραμμές κόστους σε τιμές άλλου έτους</translation>
    </message>
    <message>
        <source>Yearly cost lines without first or last year</source>
        <translation>Ετήσιες γραμμές κόστους χωρίς πρώτο ή τελευταίο έτος</translation>
    </message>
    <message>
        <source>Cost lines in another currency only</source>
        <translation>Γραμμές κόστους μόνο σε άλλο νόμισμα</translation>
    </message>
    <message>
        <source>Funding lines in prices of another year</source>
        <translation>Γραμμές χρηματοδότησης σε τιμές άλλου έτους</translation>
    </message>
    <message>
        <source>Funding lines without a source</source>
        <translation>Γραμμές χρηματοδότησης χωρίς πηγή</translation>
    </message>
    <message>
        <source>Funding lines without a status</source>
        <translation>Γραμμές χρηματοδότησης χωρίς κατάσταση</translation>
    </message>
    <message>
        <source>Funding lines whose deadline has passed</source>
        <translation>Γραμμές χρηματοδότησης με προθεσμία που έχει παρέλθει</translation>
    </message>
    <message>
        <source>Objectives without actions</source>
        <translation>Στόχοι χωρίς δράσεις</translation>
    </message>
    <message>
        <source>Indicators without a baseline</source>
        <translation>Δείκτες χωρίς τιμή βάσης</translation>
    </message>
    <message>
        <source>Indicators whose baseline has no year</source>
        <translation>Δείκτες με τιμή βάσης χωρίς έτος</translation>
    </message>
    <message>
        <source>Indicators without a target</source>
        <translation>Δείκτες χωρίς τιμή-στόχο</translation>
    </message>
    <message>
        <source>Indicators whose target has no year</source>
        <translation>Δείκτες με τιμή-στόχο χωρίς έτος</translation>
    </message>
    <message>
        <source>Indicators with an overdue value</source>
        <translation>Δείκτες με τιμή που έχει καθυστερήσει</translation>
    </message>
    <message>
        <source>Risks that are not assessed</source>
        <translation>Κίνδυνοι που δεν έχουν αξιολογηθεί</translation>
    </message>
    <message>
        <source>Risks without an owner</source>
        <translation>Κίνδυνοι χωρίς υπεύθυνο</translation>
    </message>
    <message>
        <source>Risks without a response</source>
        <translation>Κίνδυνοι χωρίς αντιμετώπιση</translation>
    </message>
    <message>
        <source>Plan without actions</source>
        <translation>Σχέδιο χωρίς δράσεις</translation>
    </message>
    <message>
        <source>Plan without a title</source>
        <translation>Σχέδιο χωρίς τίτλο</translation>
    </message>
    <message>
        <source>Plan without a city</source>
        <translation>Σχέδιο χωρίς πόλη</translation>
    </message>
    <message>
        <source>Nothing for the social dimension</source>
        <translation>Τίποτα για την κοινωνική διάσταση</translation>
    </message>
    <message>
        <source>Nothing for the economic dimension</source>
        <translation>Τίποτα για την οικονομική διάσταση</translation>
    </message>
    <message>
        <source>Nothing for the environmental dimension</source>
        <translation>Τίποτα για την περιβαλλοντική διάσταση</translation>
    </message>
    <message>
        <source>Nothing for the territorial dimension</source>
        <translation>Τίποτα για την εδαφική διάσταση</translation>
    </message>
    <message>
        <source>Actions without a code</source>
        <translation>Δράσεις χωρίς κωδικό</translation>
    </message>
    <message>
        <source>Actions with several leads</source>
        <translation>Δράσεις με περισσότερους από έναν επικεφαλής φορέα</translation>
    </message>
    <message>
        <source>Actions outside the period of the plan</source>
        <translation>Δράσεις εκτός της περιόδου του σχεδίου</translation>
    </message>
    <message>
        <source>Actions that should have ended</source>
        <translation>Δράσεις που θα έπρεπε να έχουν λήξει</translation>
    </message>
    <message>
        <source>Steps without a date</source>
        <translation>Βήματα χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>Funding lines without an amount</source>
        <translation>Γραμμές χρηματοδότησης χωρίς ποσό</translation>
    </message>
    <message>
        <source>Money still to find</source>
        <translation>Πόροι που απομένει να βρεθούν</translation>
    </message>
    <message>
        <source>Indicators whose planned path turns back</source>
        <translation>Δείκτες με προβλεπόμενη πορεία που αντιστρέφεται</translation>
    </message>
    <message>
        <source>Indicators without a unit</source>
        <translation>Δείκτες χωρίς μονάδα</translation>
    </message>
    <message>
        <source>Indicators without a data source</source>
        <translation>Δείκτες χωρίς πηγή δεδομένων</translation>
    </message>
    <message>
        <source>Indicators that nobody is named to measure</source>
        <translation>Δείκτες χωρίς ορισμένο υπεύθυνο μέτρησης</translation>
    </message>
    <message>
        <source>Indicators with a target equal to the baseline</source>
        <translation>Δείκτες με τιμή-στόχο ίση με την τιμή βάσης</translation>
    </message>
    <message>
        <source>Indicators that belong to nothing</source>
        <translation>Δείκτες που δεν ανήκουν πουθενά</translation>
    </message>
    <message>
        <source>Risks whose review is overdue</source>
        <translation>Κίνδυνοι με επανεξέταση που έχει καθυστερήσει</translation>
    </message>
    <message>
        <source>Actions whose cost the source prints otherwise</source>
        <translation>Δράσεις με διαφορετικό τυπωμένο κόστος</translation>
    </message>
    <message>
        <source>Actions that are too early for what they wait for</source>
        <translation>Δράσεις που προηγούνται εκείνων από τις οποίες εξαρτώνται</translation>
    </message>
    <message>
        <source>Small-scale actions that end before they start</source>
        <translation>Δράσεις μικρής κλίμακας που λήγουν πριν αρχίσουν</translation>
    </message>
    <message>
        <source>Decision on the plan whose day has passed</source>
        <translation>Απόφαση για το σχέδιο της οποίας η ημέρα έχει περάσει</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>an empty row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the plan already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already one with the code or name &quot;%1&quot;; to change it, say &quot;existing&quot;: &quot;update&quot; in the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the table twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row has neither a code nor a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no amount with the decimal mark &quot;%3&quot; and the thousands marks &quot;%4&quot;; if it means that there is no price, say so in &quot;not_priced&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; holds a blank of another kind (%3); add it to &quot;thousands&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: it is not clear what 1 in &quot;%2&quot; means; &quot;units&quot; names %3, &quot;unit&quot; says it for bare numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no whole number of cents, or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no date (2026, Q3 2026, May 2026, 14.5.2026, 2026-05-14, started, ongoing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; can be two days; say in &quot;language&quot; how dates are written, such as &quot;en-GB&quot; for day first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; has no word here; say in &quot;words&quot; which it is: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; does not fit the field %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no indicator of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is no action of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; needs the &quot;date&quot; of the measurement in the mapping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; kept as words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: no action is called &quot;%2&quot;; not linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; could go to several cost lines of the action; change them by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>named without an amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IndicatorTable</name>
    <message>
        <source>Baseline</source>
        <translation type="unfinished">Τιμή βάσης</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished">δεν απαιτείται</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation type="unfinished">χωρίς τιμή βάσης</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Τιμή-στόχος</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">Έως</translation>
    </message>
    <message>
        <source>There is no target yet: enter its value first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation type="unfinished">Τελευταία τιμή</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Πρόοδος</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Κατάσταση</translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a status</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table of indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target</source>
        <translation type="unfinished">χωρίς τιμή-στόχο</translation>
    </message>
    <message>
        <source>never measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished">κανένα</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Δράσεις</translation>
    </message>
    <message>
        <source>Type a name to add an indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An indicator shows whether the change you want happens: what is counted, where you start, and what you want to reach by when. Type a name in the row above, or paste rows from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a target</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntegrationTable</name>
    <message>
        <source>Votes</source>
        <translation>Ψήφοι</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no vote: write one number from %2 to %3 for each person, with blanks between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>δεν εφαρμόζεται</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished">δεν βαθμολογήθηκε</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter actions on the page Actions; here you say what each of them serves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of the aspects of integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name to add an aspect of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Όχι</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation type="unfinished">Πτυχή</translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished">Επιδιωκόμενο</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Δράσεις</translation>
    </message>
    <message>
        <source>No aspects yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of an aspect of integration in the row above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n aspect(s) scored</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table of actions and dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social</source>
        <translation type="unfinished">Κοινωνική</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation type="unfinished">Οικονομική</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Territorial</source>
        <translation type="unfinished">Εδαφική</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 serve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without any mark</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table of actions and policy objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO1 smarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO2 greener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO3 more connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO4 more social</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO5 closer to citizens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write x or yes where the action serves the objective, and leave the cell empty where it does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Staff</source>
        <translation>Προσωπικό</translation>
    </message>
    <message>
        <source>Office and administration</source>
        <translation>Γραφείο και διοίκηση</translation>
    </message>
    <message>
        <source>Travel and accommodation</source>
        <translation>Ταξίδια και διαμονή</translation>
    </message>
    <message>
        <source>External expertise and services</source>
        <translation>Εξωτερική εμπειρογνωμοσύνη και υπηρεσίες</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Εξοπλισμός</translation>
    </message>
    <message>
        <source>Infrastructure and works</source>
        <translation>Υποδομές και έργα</translation>
    </message>
    <message>
        <source>Communication and events</source>
        <translation>Επικοινωνία και εκδηλώσεις</translation>
    </message>
    <message>
        <source>Operation and maintenance</source>
        <translation>Λειτουργία και συντήρηση</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>Απρόβλεπτα</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Λειτουργία</translation>
    </message>
    <message>
        <source>Financial</source>
        <translation>Οικονομικά</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Νομικά</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Στελέχωση</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Τεχνικά</translation>
    </message>
    <message>
        <source>Behavioural</source>
        <translation>Συμπεριφορά</translation>
    </message>
    <message>
        <source>Political</source>
        <translation>Πολιτικά</translation>
    </message>
    <message>
        <source>Environmental</source>
        <translation>Περιβάλλον</translation>
    </message>
    <message>
        <source>Data and privacy</source>
        <translation>Δεδομένα και ιδιωτικότητα</translation>
    </message>
    <message>
        <source>Municipal budget</source>
        <translation>Δημοτικός προϋπολογισμός</translation>
    </message>
    <message>
        <source>Regional or national programme</source>
        <translation>Περιφερειακό ή εθνικό πρόγραμμα</translation>
    </message>
    <message>
        <source>European Regional Development Fund (ERDF)</source>
        <translation>Ευρωπαϊκό Ταμείο Περιφερειακής Ανάπτυξης (ΕΤΠΑ)</translation>
    </message>
    <message>
        <source>European Social Fund Plus (ESF+)</source>
        <translation>Ευρωπαϊκό Κοινωνικό Ταμείο+ (ΕΚΤ+)</translation>
    </message>
    <message>
        <source>Cohesion Fund</source>
        <translation>Ταμείο Συνοχής</translation>
    </message>
    <message>
        <source>Just Transition Fund (JTF)</source>
        <translation>Ταμείο Δίκαιης Μετάβασης (ΤΔΜ)</translation>
    </message>
    <message>
        <source>European Urban Initiative (EUI)</source>
        <translation>Ευρωπαϊκή Αστική Πρωτοβουλία (EUI)</translation>
    </message>
    <message>
        <source>URBACT</source>
        <translation>URBACT</translation>
    </message>
    <message>
        <source>Interreg</source>
        <translation>Interreg</translation>
    </message>
    <message>
        <source>Horizon Europe</source>
        <translation>Ορίζων Ευρώπη</translation>
    </message>
    <message>
        <source>LIFE</source>
        <translation>LIFE</translation>
    </message>
    <message>
        <source>Citizens, Equality, Rights and Values (CERV)</source>
        <translation>Πολίτες, Ισότητα, Δικαιώματα και Αξίες (CERV)</translation>
    </message>
    <message>
        <source>Erasmus+</source>
        <translation>Erasmus+</translation>
    </message>
    <message>
        <source>Digital Europe, CEF or Creative Europe</source>
        <translation>Ψηφιακή Ευρώπη, CEF ή Δημιουργική Ευρώπη</translation>
    </message>
    <message>
        <source>Recovery and Resilience Facility (RRF)</source>
        <translation>Μηχανισμός Ανάκαμψης και Ανθεκτικότητας (ΜΑΑ)</translation>
    </message>
    <message>
        <source>InvestEU, EIB, ELENA or EUCF</source>
        <translation>InvestEU, ΕΤΕπ, ELENA ή EUCF</translation>
    </message>
    <message>
        <source>Private funds</source>
        <translation>Ιδιωτικοί πόροι</translation>
    </message>
    <message>
        <source>Foundations, crowdfunding, in kind</source>
        <translation>Ιδρύματα, πληθοχρηματοδότηση, εισφορές σε είδος</translation>
    </message>
    <message>
        <source>Stakeholder involvement in planning</source>
        <translation>Συμμετοχή των ενδιαφερόμενων μερών στον σχεδιασμό</translation>
    </message>
    <message>
        <source>Coherence with existing strategies</source>
        <translation>Συνοχή με υφιστάμενες στρατηγικές</translation>
    </message>
    <message>
        <source>Sustainable urban development</source>
        <translation>Βιώσιμη αστική ανάπτυξη</translation>
    </message>
    <message>
        <source>Integration over time</source>
        <translation>Ολοκληρωμένη διαχρονική προσέγγιση</translation>
    </message>
    <message>
        <source>Stakeholder involvement in implementation</source>
        <translation>Συμμετοχή των ενδιαφερόμενων μερών στην υλοποίηση</translation>
    </message>
    <message>
        <source>Sectoral integration</source>
        <translation>Ολοκληρωμένη τομεακή προσέγγιση</translation>
    </message>
    <message>
        <source>Spatial integration</source>
        <translation>Ολοκληρωμένη χωρική προσέγγιση</translation>
    </message>
    <message>
        <source>Territorial integration</source>
        <translation>Ολοκληρωμένη εδαφική προσέγγιση</translation>
    </message>
    <message>
        <source>Multi-level governance</source>
        <translation>Πολυεπίπεδη διακυβέρνηση</translation>
    </message>
    <message>
        <source>Cross-cutting thematic aspects</source>
        <translation>Οριζόντιες θεματικές πτυχές</translation>
    </message>
    <message>
        <source>Complementary types of investment</source>
        <translation>Συμπληρωματικά είδη επενδύσεων</translation>
    </message>
    <message>
        <source>Mobilising all available funding</source>
        <translation>Κινητοποίηση κάθε διαθέσιμης χρηματοδότησης</translation>
    </message>
    <message>
        <source>Rare</source>
        <translation>Σπάνιο</translation>
    </message>
    <message>
        <source>Unlikely</source>
        <translation>Απίθανο</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Ενδεχόμενο</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Πιθανό</translation>
    </message>
    <message>
        <source>Almost certain</source>
        <translation>Σχεδόν βέβαιο</translation>
    </message>
    <message>
        <source>Minor</source>
        <translation>Ελάχιστη</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Μικρή</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Μέτρια</translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Μεγάλη</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Πολύ σοβαρή</translation>
    </message>
    <message>
        <source>Not considered</source>
        <translation>Δεν λήφθηκε υπόψη</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Αδύναμη</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Μερική</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Καλή</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Ισχυρή</translation>
    </message>
    <message>
        <source>Population and households</source>
        <translation>Πληθυσμός και νοικοκυριά</translation>
    </message>
    <message>
        <source>Housing and neighbourhood</source>
        <translation>Κατοικία και γειτονιά</translation>
    </message>
    <message>
        <source>Work and income</source>
        <translation>Εργασία και εισόδημα</translation>
    </message>
    <message>
        <source>Childcare and learning</source>
        <translation>Παιδική φροντίδα και μάθηση</translation>
    </message>
    <message>
        <source>Health and care</source>
        <translation>Υγεία και φροντίδα</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Ασφάλεια</translation>
    </message>
    <message>
        <source>Ways and transport</source>
        <translation>Μετακινήσεις και μεταφορές</translation>
    </message>
    <message>
        <source>Access to services</source>
        <translation>Πρόσβαση σε υπηρεσίες</translation>
    </message>
    <message>
        <source>Belonging and loneliness</source>
        <translation>Αίσθηση του ανήκειν και μοναξιά</translation>
    </message>
    <message>
        <source>Participation and trust</source>
        <translation>Συμμετοχή και εμπιστοσύνη</translation>
    </message>
</context>
<context>
    <name>MoneyTable</name>
    <message>
        <source>Total, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not priced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of cost lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cost line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no category</source>
        <translation type="unfinished">χωρίς κατηγορία</translation>
    </message>
    <message>
        <source>No costs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does each action cost, in which year, and how sure is the figure? Choose an action and add a line, or type one amount for the whole action on the page Actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no line</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) unpriced, not in the total</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in prices of another year, not in the total</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table of funding lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New funding line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a source to add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished">χωρίς πηγή</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No funding yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who pays, and how sure is it? Type a source in the row above; a line belongs to an action or to the plan as a whole. A source without an amount counts as no money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without amount, not in the total</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 only ideas, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Monitoring</name>
    <message>
        <source>no target</source>
        <translation>χωρίς τιμή-στόχο</translation>
    </message>
    <message>
        <source>target without a date</source>
        <translation>τιμή-στόχος χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>no baseline</source>
        <translation>χωρίς τιμή βάσης</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>δεν μετρήθηκε</translation>
    </message>
    <message>
        <source>no direction</source>
        <translation>χωρίς κατεύθυνση</translation>
    </message>
    <message>
        <source>baseline without a date</source>
        <translation>τιμή βάσης χωρίς ημερομηνία</translation>
    </message>
    <message>
        <source>no newer value</source>
        <translation>χωρίς νεότερη τιμή</translation>
    </message>
    <message>
        <source>less than a year</source>
        <translation>λιγότερο από ένα έτος</translation>
    </message>
    <message>
        <source>no change planned</source>
        <translation>δεν προβλέπεται μεταβολή</translation>
    </message>
    <message>
        <source>no change planned by now</source>
        <translation>δεν προβλέπεται μεταβολή έως τώρα</translation>
    </message>
    <message>
        <source>baseline is zero</source>
        <translation>η τιμή βάσης είναι μηδέν</translation>
    </message>
    <message>
        <source>target not above zero</source>
        <translation>η τιμή-στόχος δεν είναι πάνω από το μηδέν</translation>
    </message>
    <message>
        <source>only for increases</source>
        <translation>μόνο για αυξήσεις</translation>
    </message>
    <message>
        <source>values change sign</source>
        <translation>οι τιμές αλλάζουν πρόσημο</translation>
    </message>
    <message>
        <source>target before baseline</source>
        <translation>η τιμή-στόχος προηγείται της τιμής βάσης</translation>
    </message>
    <message>
        <source>fewer than six years</source>
        <translation>λιγότερα από έξι έτη</translation>
    </message>
    <message>
        <source>break in the series</source>
        <translation>διακοπή της χρονοσειράς</translation>
    </message>
    <message>
        <source>not for ranges</source>
        <translation>όχι για εύρη τιμών</translation>
    </message>
    <message>
        <source>in words</source>
        <translation>με λόγια</translation>
    </message>
    <message>
        <source>not due yet</source>
        <translation>δεν αναμένεται ακόμη</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>δεν τηρήθηκε</translation>
    </message>
    <message>
        <source>two values for one date: the later entry counts</source>
        <translation>δύο τιμές για μία ημερομηνία: ισχύει η μεταγενέστερη καταχώριση</translation>
    </message>
    <message>
        <source>zero counts as 0.001</source>
        <translation>το μηδέν υπολογίζεται ως 0,001</translation>
    </message>
    <message>
        <source>the baseline is the next measured value</source>
        <translation>ως τιμή βάσης ισχύει η επόμενη μετρημένη τιμή</translation>
    </message>
    <message>
        <source>the target lies against the wanted direction</source>
        <translation>η τιμή-στόχος είναι αντίθετη προς την επιδιωκόμενη κατεύθυνση</translation>
    </message>
    <message>
        <source>the natural limit counts only without a target</source>
        <translation>το φυσικό όριο ισχύει μόνο χωρίς τιμή-στόχο</translation>
    </message>
    <message>
        <source>the target date has passed and its value is not known yet</source>
        <translation>η ημερομηνία της τιμής-στόχου έχει παρέλθει και η τιμή της δεν είναι ακόμη γνωστή</translation>
    </message>
    <message>
        <source>values after the target date do not count</source>
        <translation>οι τιμές μετά την ημερομηνία της τιμής-στόχου δεν υπολογίζονται</translation>
    </message>
    <message>
        <source>the value is provisional or estimated</source>
        <translation>η τιμή είναι προσωρινή ή εκτιμώμενη</translation>
    </message>
    <message>
        <source>within one point of the target</source>
        <translation>έως μία μονάδα από την τιμή-στόχο</translation>
    </message>
    <message>
        <source>a sum over periods became smaller</source>
        <translation>ένα άθροισμα περιόδων μειώθηκε</translation>
    </message>
    <message>
        <source>worked out from numerator and denominator</source>
        <translation>υπολογίστηκε από αριθμητή και παρονομαστή</translation>
    </message>
    <message>
        <source>the direction follows from baseline and target</source>
        <translation>η κατεύθυνση προκύπτει από την τιμή βάσης και την τιμή-στόχο</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>μη διαθέσιμο</translation>
    </message>
    <message>
        <source>target achieved</source>
        <translation>η τιμή-στόχος επιτεύχθηκε</translation>
    </message>
    <message>
        <source>on path</source>
        <translation>σε πορεία</translation>
    </message>
    <message>
        <source>behind path</source>
        <translation>με καθυστέρηση</translation>
    </message>
    <message>
        <source>off path</source>
        <translation>εκτός πορείας</translation>
    </message>
    <message>
        <source>substantial progress</source>
        <translation>σημαντική πρόοδος</translation>
    </message>
    <message>
        <source>moderate progress</source>
        <translation>μέτρια πρόοδος</translation>
    </message>
    <message>
        <source>limited progress</source>
        <translation>περιορισμένη πρόοδος</translation>
    </message>
    <message>
        <source>deterioration</source>
        <translation>επιδείνωση</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>ήλιος</translation>
    </message>
    <message>
        <source>sun and cloud</source>
        <translation>ήλιος και σύννεφο</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>σύννεφο</translation>
    </message>
    <message>
        <source>thunderstorm</source>
        <translation>καταιγίδα</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>σε καλή πορεία</translation>
    </message>
    <message>
        <source>fair progress</source>
        <translation>ικανοποιητική πρόοδος</translation>
    </message>
    <message>
        <source>stagnation or regression</source>
        <translation>στασιμότητα ή οπισθοδρόμηση</translation>
    </message>
    <message>
        <source>met</source>
        <translation>επιτεύχθηκε</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>δεν επιτεύχθηκε</translation>
    </message>
    <message>
        <source>serious failure</source>
        <translation>σοβαρή αποτυχία</translation>
    </message>
    <message>
        <source>Pace = (latest − baseline) / (planned by then − baseline) = (%1 − %2) / (%3 − %2) = %4.</source>
        <translation>Ρυθμός = (τελευταία τιμή − τιμή βάσης) / (προβλεπόμενη έως τότε − τιμή βάσης) = (%1 − %2) / (%3 − %2) = %4.</translation>
    </message>
    <message>
        <source>Growth ratio = observed / needed growth a year = %1 / %2 = %3, counted in the wanted direction; from %4 to %5, target %6.</source>
        <translation>Λόγος αύξησης = παρατηρούμενη / απαιτούμενη αύξηση ανά έτος = %1 / %2 = %3, κατά την επιδιωκόμενη κατεύθυνση· από %4 σε %5, τιμή-στόχος %6.</translation>
    </message>
    <message>
        <source>Growth in the wanted direction from %1 to %2: %3 a year.</source>
        <translation>Αύξηση κατά την επιδιωκόμενη κατεύθυνση από %1 σε %2: %3 ανά έτος.</translation>
    </message>
    <message>
        <source>The line of the six latest years (%1 a year) leads to %2; from %3 to the target %4 a share of %5 stays open.</source>
        <translation>Η ευθεία των έξι τελευταίων ετών (%1 ανά έτος) οδηγεί σε %2· από %3 έως την τιμή-στόχο %4 μένει ανοικτό ποσοστό %5.</translation>
    </message>
    <message>
        <source>With the observed growth of %1 a year the target date brings %2; share of the planned change from %3 to %4: %5.</source>
        <translation>Με την παρατηρούμενη αύξηση %1 ανά έτος, η τιμή στην ημερομηνία της τιμής-στόχου θα είναι %2· ποσοστό της προβλεπόμενης μεταβολής από %3 σε %4: %5.</translation>
    </message>
    <message>
        <source>Achievement = latest / target = %1 / %2 = %3.</source>
        <translation>Επίτευξη = τελευταία τιμή / τιμή-στόχος = %1 / %2 = %3.</translation>
    </message>
    <message>
        <source>“%1” from %2, “%3” from %4, “%5” below.</source>
        <translation>«%1» από %2, «%3» από %4, «%5» κάτω από αυτό.</translation>
    </message>
    <message>
        <source>“%1” from %2, “%3” from %4, “%5” from %6, “%7” below.</source>
        <translation>«%1» από %2, «%3» από %4, «%5» από %6, «%7» κάτω από αυτό.</translation>
    </message>
    <message>
        <source>“%1” below %2, “%3” up to %4, “%5” above, “%6” without change or in the wrong direction.</source>
        <translation>«%1» κάτω από %2, «%3» έως %4, «%5» πάνω από αυτό, «%6» χωρίς μεταβολή ή προς λάθος κατεύθυνση.</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Χωρίς κατάσταση</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Επιτεύχθηκε</translation>
    </message>
    <message>
        <source>On path</source>
        <translation>Σε πορεία</translation>
    </message>
    <message>
        <source>Behind path</source>
        <translation>Με καθυστέρηση</translation>
    </message>
    <message>
        <source>Off path</source>
        <translation>Εκτός πορείας</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>επιτεύχθηκε</translation>
    </message>
    <message>
        <source>Plan pace</source>
        <translation>Ρυθμός του σχεδίου</translation>
    </message>
    <message>
        <source>Growth ratio</source>
        <translation>Λόγος αύξησης</translation>
    </message>
    <message>
        <source>Linear projection</source>
        <translation>Γραμμική προβολή</translation>
    </message>
    <message>
        <source>UN progress chart</source>
        <translation>Διάγραμμα προόδου του ΟΗΕ</translation>
    </message>
    <message>
        <source>Achievement ratio</source>
        <translation>Βαθμός επίτευξης</translation>
    </message>
    <message>
        <source>the path that this plan sets itself through its milestones</source>
        <translation>η πορεία που ορίζει το ίδιο το σχέδιο με τα ορόσημά του</translation>
    </message>
    <message>
        <source>Statistics Canada and Open SDG, progress measure after Eurostat</source>
        <translation>Statistics Canada και Open SDG, μέτρο προόδου κατά τη Eurostat</translation>
    </message>
    <message>
        <source>German Sustainable Development Strategy, Federal Statistical Office</source>
        <translation>Γερμανική Στρατηγική Βιώσιμης Ανάπτυξης, Ομοσπονδιακή Στατιστική Υπηρεσία</translation>
    </message>
    <message>
        <source>United Nations, Sustainable Development Goals Progress Chart, technical note 2023</source>
        <translation>Ηνωμένα Έθνη, Sustainable Development Goals Progress Chart, τεχνικό σημείωμα 2023</translation>
    </message>
    <message>
        <source>Implementing Regulation (EU) No 215/2014, Article 6</source>
        <translation>Εκτελεστικός κανονισμός (ΕΕ) αριθ. 215/2014, άρθρο 6</translation>
    </message>
    <message>
        <source>Shares of the change that was planned until the day of the latest value.</source>
        <translation>Ποσοστά της μεταβολής που προβλεπόταν έως την ημέρα της τελευταίας τιμής.</translation>
    </message>
    <message>
        <source>Shares of the yearly growth that leads to the target.</source>
        <translation>Ποσοστά της ετήσιας αύξησης που οδηγεί στην τιμή-στόχο.</translation>
    </message>
    <message>
        <source>Shares of the planned change that stay open if the trend goes on.</source>
        <translation>Ποσοστά της προβλεπόμενης μεταβολής που μένουν ανοικτά, αν συνεχιστεί η τάση.</translation>
    </message>
    <message>
        <source>Shares of the target that are reached.</source>
        <translation>Ποσοστά της τιμής-στόχου που έχουν επιτευχθεί.</translation>
    </message>
    <message>
        <source>%1, %2: the parts add up to the whole (%3).</source>
        <translation>%1, %2: τα μέρη αθροίζονται στο σύνολο (%3).</translation>
    </message>
    <message>
        <source>%1, %2: the parts add up to %3, the whole is %4.</source>
        <translation>%1, %2: τα μέρη αθροίζονται σε %3, το σύνολο είναι %4.</translation>
    </message>
    <message>
        <source>%1, %2: the largest part is %3 times the smallest.</source>
        <translation>%1, %2: το μεγαλύτερο μέρος είναι %3 φορές το μικρότερο.</translation>
    </message>
    <message>
        <source>not due</source>
        <translation>δεν αναμένεται ακόμη</translation>
    </message>
    <message>
        <source>due</source>
        <translation>αναμένεται</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>δεν επιτεύχθηκε</translation>
    </message>
    <message>
        <source>no schedule</source>
        <translation>χωρίς χρονοδιάγραμμα</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>επίκαιρο</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>καθυστερεί</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>παρωχημένο</translation>
    </message>
    <message>
        <source>There is no status: %1.</source>
        <translation>Δεν υπάρχει κατάσταση: %1.</translation>
    </message>
    <message>
        <source>The latest value is at the target or beyond it.</source>
        <translation>Η τελευταία τιμή έχει φτάσει ή ξεπεράσει την τιμή-στόχο.</translation>
    </message>
    <message>
        <source>Compared without a ratio: %1.</source>
        <translation>Σύγκριση χωρίς λόγο: %1.</translation>
    </message>
    <message>
        <source>Score: %1 of −5 to 5.</source>
        <translation>Βαθμολογία: %1 σε κλίμακα από −5 έως 5.</translation>
    </message>
    <message>
        <source>Note: %1.</source>
        <translation>Σημείωση: %1.</translation>
    </message>
    <message>
        <source>Method: %1 (%2).</source>
        <translation>Μέθοδος: %1 (%2).</translation>
    </message>
    <message>
        <source>Theil–Sen</source>
        <translation>Theil–Sen</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>ελάχιστα τετράγωνα</translation>
    </message>
    <message>
        <source>line through two points</source>
        <translation>ευθεία από δύο σημεία</translation>
    </message>
    <message>
        <source>If it goes on like this, %1 brings %2 (range %3 to %4; %5, %6 points).</source>
        <translation>Αν συνεχιστεί έτσι, η τιμή για %1 θα είναι %2 (εύρος %3 έως %4· %5, %6 σημεία).</translation>
    </message>
    <message>
        <source>If it goes on like this, %1 brings %2 (%3; no range).</source>
        <translation>Αν συνεχιστεί έτσι, η τιμή για %1 θα είναι %2 (%3· χωρίς εύρος).</translation>
    </message>
    <message>
        <source>Held at the natural limit.</source>
        <translation>Περιορίστηκε στο φυσικό όριο.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>1 Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 Logic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which plan do you want to work on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the plan complete, paid for and on its way?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City &amp;&amp; vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are we, and what do we want to become?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Προβλήματα</translation>
    </message>
    <message>
        <source>What is wrong, why, and how do we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation type="unfinished">Ενδιαφερόμενα μέρη</translation>
    </message>
    <message>
        <source>Who is involved, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which social data do we have, and which do we lack?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Στόχοι</translation>
    </message>
    <message>
        <source>What do we want to reach, and what leads there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the plan join sectors, places, levels and people, or only say so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small-scale actions</source>
        <translation type="unfinished">Δράσεις μικρής κλίμακας</translation>
    </message>
    <message>
        <source>What did we try out, and what did it change in the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Δράσεις</translation>
    </message>
    <message>
        <source>Who does what, by when, at what cost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when, and what waits for what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs &amp;&amp; funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does it cost, who pays, and what is still to find?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Δείκτες</translation>
    </message>
    <message>
        <source>Do we see the change we want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished">Κίνδυνοι</translation>
    </message>
    <message>
        <source>What can go wrong, and what do we do about it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governance</source>
        <translation type="unfinished">Διακυβέρνηση</translation>
    </message>
    <message>
        <source>Who decides, and who follows up?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What breaks if something slips, falls away or costs more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What contradicts itself, and what is missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the council get, and is it right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed since the last meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page will hold named versions, and compare any two of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which words, lists and rules does this plan use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">Σχέδιο</translation>
    </message>
    <message>
        <source>What did we learn about social data, in words that others can use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What have others done that fits us?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more row(s), which the exported guide has</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation type="unfinished">Ποιος κάνει τι</translation>
    </message>
    <message>
        <source>Life of the data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Πρόοδος</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Προβλέπεται</translation>
    </message>
    <message>
        <source>Aspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats</source>
        <translation type="unfinished">Απειλές</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished">Ευκαιρίες</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>title or city of the plan</source>
        <translation>τίτλος ή πόλη του σχεδίου</translation>
    </message>
    <message>
        <source>years of the plan</source>
        <translation>έτη του σχεδίου</translation>
    </message>
    <message>
        <source>vision</source>
        <translation>όραμα</translation>
    </message>
    <message>
        <source>evidence of a problem</source>
        <translation>τεκμήριο προβλήματος</translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation>ενδιαφερόμενα μέρη</translation>
    </message>
    <message>
        <source>objective with an action</source>
        <translation>στόχος με δράση</translation>
    </message>
    <message>
        <source>indicator of an objective</source>
        <translation>δείκτης στόχου</translation>
    </message>
    <message>
        <source>score of an aspect</source>
        <translation>βαθμολογία πτυχής</translation>
    </message>
    <message>
        <source>objective of an action</source>
        <translation>στόχος δράσης</translation>
    </message>
    <message>
        <source>lead of an action</source>
        <translation>επικεφαλής φορέας δράσης</translation>
    </message>
    <message>
        <source>start or end of an action</source>
        <translation>έναρξη ή λήξη δράσης</translation>
    </message>
    <message>
        <source>step of an action</source>
        <translation>βήμα δράσης</translation>
    </message>
    <message>
        <source>cost of an action</source>
        <translation>κόστος δράσης</translation>
    </message>
    <message>
        <source>indicator of an action</source>
        <translation>δείκτης δράσης</translation>
    </message>
    <message>
        <source>governance body</source>
        <translation>όργανο διακυβέρνησης</translation>
    </message>
    <message>
        <source>funding of an action</source>
        <translation>χρηματοδότηση δράσης</translation>
    </message>
    <message>
        <source>baseline of an indicator</source>
        <translation>τιμή βάσης δείκτη</translation>
    </message>
    <message>
        <source>target of an indicator</source>
        <translation>τιμή-στόχος δείκτη</translation>
    </message>
    <message>
        <source>source of an indicator</source>
        <translation>πηγή δείκτη</translation>
    </message>
    <message>
        <source>who measures an indicator</source>
        <translation>ποιος μετρά έναν δείκτη</translation>
    </message>
    <message>
        <source>level of a risk</source>
        <translation>επίπεδο κινδύνου</translation>
    </message>
    <message>
        <source>response to a risk</source>
        <translation>αντιμετώπιση κινδύνου</translation>
    </message>
    <message>
        <source>owner of a risk</source>
        <translation>υπεύθυνος κινδύνου</translation>
    </message>
    <message>
        <source>text of a chapter</source>
        <translation>κείμενο κεφαλαίου</translation>
    </message>
</context>
<context>
    <name>PeriodTable</name>
    <message numerus="yes">
        <source>There are %n value(s) in this period: choose shorter periods to change one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned values by period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured values by period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No indicators yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Define indicators first; here you enter their values, by typing or from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Τιμή</translation>
    </message>
    <message>
        <source>Say first for which period the value is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values and when they are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished">δεν μετρήθηκε</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished">κανένα</translation>
    </message>
    <message>
        <source>No value is due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for each indicator which value is needed by when: select it under Definitions and add a date in its form. Here you then enter the values as they come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>words, not counted</source>
        <comment>how a typed value of an indicator is read</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlainTable</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Without objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of stakeholders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name to add a stakeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads</source>
        <translation type="unfinished">Επικεφαλής</translation>
    </message>
    <message>
        <source>Takes part in</source>
        <translation>Συμμετέχει σε</translation>
    </message>
    <message>
        <source>No stakeholders yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stakeholder is a person, body or group that the plan needs or touches. Type a name in the row above; who is named as a lead of an action is entered here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of small-scale actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New small-scale action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title to add a small-scale action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No small-scale actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A small-scale action tries an idea out before it becomes an action. Type a title in the row above, and later what you learnt and what it changed in the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of governance bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name to add a body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bodies yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides, who steers, who follows up after the network has ended? Type the name of a body in the row above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title to add a strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No strategies yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which strategies, policies and plans must this plan fit, from the neighbourhood to the EU? Type a title in the row above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name to add an entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name in the row above to add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has an entry &quot;%1&quot;. If both mean the same, select them and press Join two.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Who lives in the city, how is it governed, and what does the network work on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do data and people say about the situation today? What is already being done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which problems matter most, for whom, what causes them, and how do you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which policies, levels and partners must work together that do not yet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do the actions follow from the problems and objectives?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How does the plan bring social, economic, environmental and spatial aims together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who decides, who steers, and how does the Local Group go on after the network?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes first, what waits for what, and which dates can not move?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who measures progress, how often, and who hears of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do people take part from now on, and how do you reach those who seldom come?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Accepted finding</source>
        <translation>Αποδεκτή διαπίστωση</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Δράση</translation>
    </message>
    <message>
        <source>Data set of an action</source>
        <translation>Σύνολο δεδομένων δράσης</translation>
    </message>
    <message>
        <source>Indicator of an action</source>
        <translation>Δείκτης δράσης</translation>
    </message>
    <message>
        <source>Objective of an action</source>
        <translation>Στόχος δράσης</translation>
    </message>
    <message>
        <source>Stakeholder of an action</source>
        <translation>Ενδιαφερόμενο μέρος δράσης</translation>
    </message>
    <message>
        <source>Strategy of an action</source>
        <translation>Στρατηγική δράσης</translation>
    </message>
    <message>
        <source>Tag of an action</source>
        <translation>Ετικέτα δράσης</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Θέμα ημερήσιας διάταξης</translation>
    </message>
    <message>
        <source>Action of an aspect</source>
        <translation>Δράση πτυχής</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Συνημμένο</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Κάρτα</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Επαφή</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>Γραμμή κόστους</translation>
    </message>
    <message>
        <source>Year of a cost line</source>
        <translation>Έτος γραμμής κόστους</translation>
    </message>
    <message>
        <source>Data needed</source>
        <translation>Απαιτούμενα δεδομένα</translation>
    </message>
    <message>
        <source>Duty for a data set</source>
        <translation>Αρμοδιότητα για σύνολο δεδομένων</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Σύνολο δεδομένων</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Εξάρτηση</translation>
    </message>
    <message>
        <source>Chapter of a document</source>
        <translation>Κεφάλαιο εγγράφου</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Έγγραφο</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Προθεσμία</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>Γραμμή χρηματοδότησης</translation>
    </message>
    <message>
        <source>Governance body</source>
        <translation>Όργανο διακυβέρνησης</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Δείκτης</translation>
    </message>
    <message>
        <source>Data set of an indicator</source>
        <translation>Σύνολο δεδομένων δείκτη</translation>
    </message>
    <message>
        <source>Integration score</source>
        <translation>Βαθμολογία ολοκληρωμένης προσέγγισης</translation>
    </message>
    <message>
        <source>List entry</source>
        <translation>Στοιχείο λίστας</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Μέτρηση</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Στόχος</translation>
    </message>
    <message>
        <source>Indicator of an objective</source>
        <translation>Δείκτης στόχου</translation>
    </message>
    <message>
        <source>A person&apos;s score</source>
        <translation>Βαθμολογία προσώπου</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Σχέδιο</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Πρόβλημα</translation>
    </message>
    <message>
        <source>Data set of a problem</source>
        <translation>Σύνολο δεδομένων προβλήματος</translation>
    </message>
    <message>
        <source>Objective of a problem</source>
        <translation>Στόχος προβλήματος</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Κίνδυνος</translation>
    </message>
    <message>
        <source>Action of a risk</source>
        <translation>Δράση κινδύνου</translation>
    </message>
    <message>
        <source>Level of risk</source>
        <translation>Επίπεδο κινδύνου</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Κλίμακα</translation>
    </message>
    <message>
        <source>Step of a scale</source>
        <translation>Βαθμίδα κλίμακας</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Ενότητα</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Σειρά δεδομένων</translation>
    </message>
    <message>
        <source>Small-scale action</source>
        <translation>Δράση μικρής κλίμακας</translation>
    </message>
    <message>
        <source>Action of a small-scale action</source>
        <translation>Δράση συνδεδεμένη με δράση μικρής κλίμακας</translation>
    </message>
    <message>
        <source>Partner of a small-scale action</source>
        <translation>Εταίρος δράσης μικρής κλίμακας</translation>
    </message>
    <message>
        <source>Stakeholder</source>
        <translation>Ενδιαφερόμενο μέρος</translation>
    </message>
    <message>
        <source>Rule for the status</source>
        <translation>Κανόνας για την κατάσταση</translation>
    </message>
    <message>
        <source>Limit of a status</source>
        <translation>Όριο κατάστασης</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Στρατηγική</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Απάντηση έρευνας</translation>
    </message>
    <message>
        <source>Count of a survey</source>
        <translation>Καταμέτρηση έρευνας</translation>
    </message>
    <message>
        <source>Survey round</source>
        <translation>Γύρος έρευνας</translation>
    </message>
    <message>
        <source>Survey table</source>
        <translation>Πίνακας έρευνας</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Τιμή-στόχος</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Ψήφος</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Εργαστήριο</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Συμμετέχων/-ουσα</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Στόχοι</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation type="unfinished">Ενδιαφερόμενα μέρη</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Δείκτες</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished">Κίνδυνοι</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Δράσεις</translation>
    </message>
    <message>
        <source>Strategies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished">Προβλήματα</translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished">Σειρά δεδομένων</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small-scale actions</source>
        <translation type="unfinished">Δράσεις μικρής κλίμακας</translation>
    </message>
    <message>
        <source>Score of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties for data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished">Ψήφοι</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Απαντήσεις</translation>
    </message>
    <message>
        <source>Tables with counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years of cost lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelatedLine</name>
    <message>
        <source>Cost without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source not named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 secured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskTable</name>
    <message>
        <source>not assessed</source>
        <translation type="unfinished">δεν αξιολογήθηκε</translation>
    </message>
    <message>
        <source>Table of risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Υπεύθυνος</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Πριν</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Μετά</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Δράσεις</translation>
    </message>
    <message>
        <source>Type a title to add a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risks yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk is what can keep the plan from working; an opportunity can help it. Type one in the row above: what happens, how likely it is, how much it matters, and who watches it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>{currency} {number} million</source>
        <translation>{number} εκατ. {currency}</translation>
    </message>
    <message>
        <source>million {currency}</source>
        <translation>εκατ. {currency}</translation>
    </message>
    <message>
        <source>Cost by category, investment and running, in {currency}</source>
        <translation>Κόστος ανά κατηγορία, επενδυτικό και λειτουργικό, σε {currency}</translation>
    </message>
    <message>
        <source>Total, {n} of {all} actions</source>
        <translation>Σύνολο, {n} από {all} δράσεις</translation>
    </message>
    <message>
        <source>{n, plural, one {# line has} other {# lines have}} staff time beside the money.</source>
        <translation>{n, plural, one {# γραμμή περιλαμβάνει} other {# γραμμές περιλαμβάνουν}}, εκτός από χρήματα, και χρόνο εργασίας προσωπικού.</translation>
    </message>
    <message>
        <source>Funding by source and year, in {currency}</source>
        <translation>Χρηματοδότηση ανά πηγή και έτος, σε {currency}</translation>
    </message>
    <message>
        <source>{year}: cost {cost}, secured {secured}, still to find {gap}</source>
        <translation>{year}: κόστος {cost}, εξασφαλισμένα {secured}, απομένει να βρεθούν {gap}</translation>
    </message>
    <message>
        <source>Cost of each year and who pays it, in {unit}</source>
        <translation>Κόστος κάθε έτους και ποιος το καλύπτει, σε {unit}</translation>
    </message>
    <message>
        <source>Columns by year, in {currency}: {list}.</source>
        <translation>Στήλες ανά έτος, σε {currency}: {list}.</translation>
    </message>
    <message>
        <source>From the cost to what is still to find, step by step, in {currency}</source>
        <translation>Από το κόστος έως το ποσό που απομένει να βρεθεί, βήμα προς βήμα, σε {currency}</translation>
    </message>
    <message>
        <source>Ideas for {amount} are not counted.</source>
        <translation>Ιδέες ύψους {amount} δεν υπολογίζονται.</translation>
    </message>
    <message>
        <source>Cost and funding, action by action, in {currency}</source>
        <translation>Κόστος και χρηματοδότηση ανά δράση, σε {currency}</translation>
    </message>
    <message>
        <source> (prices of {year}, not added)</source>
        <translation> (τιμές έτους {year}, δεν αθροίστηκε)</translation>
    </message>
    <message>
        <source>{amount} more has a source whose status is not recorded; it counts neither as secured nor as expected, but is not to be found any more.</source>
        <translation>Επιπλέον {amount} έχουν πηγή χωρίς καταγεγραμμένη κατάσταση· δεν υπολογίζονται ούτε ως εξασφαλισμένα ούτε ως αναμενόμενα, αλλά δεν χρειάζεται πλέον να βρεθούν.</translation>
    </message>
    <message>
        <source>{n, plural, one {# line of cost or funding is} other {# lines of cost or funding are}} in prices of another year and left out of all totals.</source>
        <translation>{n, plural, one {# γραμμή κόστους ή χρηματοδότησης είναι σε τιμές άλλου έτους και δεν περιλαμβάνεται} other {# γραμμές κόστους ή χρηματοδότησης είναι σε τιμές άλλου έτους και δεν περιλαμβάνονται}} σε κανένα σύνολο.</translation>
    </message>
    <message>
        <source>{n, plural, one {# source is named without an amount and counts as no money.} other {# lines name a source without an amount and count as no money.}}</source>
        <translation>{n, plural, one {# πηγή αναφέρεται χωρίς ποσό και δεν υπολογίζεται.} other {# γραμμές αναφέρουν πηγή χωρίς ποσό και δεν υπολογίζονται.}}</translation>
    </message>
    <message>
        <source>since {date}, ongoing</source>
        <translation>από {date}, σε εξέλιξη</translation>
    </message>
    <message>
        <source>{from} to {to}</source>
        <translation>{from} έως {to}</translation>
    </message>
    <message>
        <source>started, until {date}</source>
        <translation>έχει αρχίσει, έως {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>έως {date}</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>από {date}</translation>
    </message>
    <message>
        <source>Action {code}</source>
        <translation>Δράση {code}</translation>
    </message>
    <message>
        <source>in Action {code}</source>
        <translation>στη Δράση {code}</translation>
    </message>
    <message>
        <source>{caption}: nothing is recorded yet ({columns}).</source>
        <translation>{caption}: δεν έχει καταγραφεί ακόμη τίποτα ({columns}).</translation>
    </message>
    <message>
        <source>{n, plural, one {# organisation} other {# organisations}}</source>
        <translation>{n, plural, one {# οργανισμός} other {# οργανισμοί}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# problem or cause was} other {# problems, causes and effects were}} found; evidence is named for {e}.</source>
        <translation>{n, plural, one {Εντοπίστηκε # πρόβλημα ή αιτία} other {Εντοπίστηκαν # προβλήματα, αιτίες και συνέπειες}}· τεκμήρια αναφέρονται για {e}.</translation>
    </message>
    <message>
        <source>Our city in {year}</source>
        <translation>Η πόλη μας το {year}</translation>
    </message>
    <message>
        <source>{body} is asked to decide</source>
        <translation>Καλείται να αποφασίσει: {body}</translation>
    </message>
    <message>
        <source>Decided by {body}, {date}</source>
        <translation>Αποφασίστηκε: {body}, {date}</translation>
    </message>
    <message>
        <source>Decided by {body}</source>
        <translation>Αποφασίστηκε: {body}</translation>
    </message>
    <message>
        <source>Decided, {date}</source>
        <translation>Αποφασίστηκε: {date}</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
    <message>
        <source> (version {version} of {date})</source>
        <translation> (έκδοση {version}, {date})</translation>
    </message>
    <message>
        <source>The plan {plan} was **approved**.</source>
        <translation>**Εγκρίθηκε** το σχέδιο {plan}.</translation>
    </message>
    <message>
        <source>The plan {plan} is **approved**.</source>
        <translation>**Εγκρίνεται** το σχέδιο {plan}.</translation>
    </message>
    <message>
        <source>{lead} **leads** the plan and reports on it.</source>
        <translation>**Επικεφαλής** του σχεδίου, με υποχρέωση υποβολής εκθέσεων για αυτό: {lead}.</translation>
    </message>
    <message>
        <source>The offices in charge **apply for** {sum} from: {source}, by {date}.</source>
        <translation>Οι αρμόδιες υπηρεσίες **υποβάλλουν αίτηση** για {sum} (πηγή: {source}) έως {date}.</translation>
    </message>
    <message>
        <source>The offices in charge **apply for** {sum} from: {source}.</source>
        <translation>Οι αρμόδιες υπηρεσίες **υποβάλλουν αίτηση** για {sum} (πηγή: {source}).</translation>
    </message>
    <message>
        <source>The offices in charge **look for** the {sum} that is still to find.</source>
        <translation>Οι αρμόδιες υπηρεσίες **αναζητούν** το ποσό των {sum} που απομένει να βρεθεί.</translation>
    </message>
    <message>
        <source>Summary for decision by: {body}</source>
        <translation>Σύνοψη προς απόφαση από: {body}</translation>
    </message>
    <message>
        <source> · meeting of {date}</source>
        <translation> · συνεδρίαση: {date}</translation>
    </message>
    <message>
        <source>{o, plural, one {# objective or area} other {# objectives and areas}} and {a, plural, one {# action} other {# actions}} with {s, plural, one {# key step} other {# key steps}}.</source>
        <translation>{o, plural, one {# στόχος ή πεδίο} other {# στόχοι και πεδία}} και {a, plural, one {# δράση} other {# δράσεις}} με {s, plural, one {# βασικό βήμα} other {# βασικά βήματα}}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# indicator measures} other {# indicators measure}} the change.</source>
        <translation>{n, plural, one {# δείκτης μετρά} other {# δείκτες μετρούν}} τη μεταβολή.</translation>
    </message>
    <message>
        <source>{n, plural, one {# risk is} other {# risks are}} watched, {k} of them rated.</source>
        <translation>{n, plural, one {# κίνδυνος παρακολουθείται} other {# κίνδυνοι παρακολουθούνται}} (αξιολογημένοι: {k}).</translation>
    </message>
    <message>
        <source>The plan has {c, plural, =0 {no contradictions} one {# contradiction} other {# contradictions}} and {g, plural, =0 {no gaps} one {# gap} other {# gaps}}; Annex A lists them.</source>
        <translation>Το σχέδιο {c, plural, =0 {δεν έχει αντιφάσεις} one {έχει # αντίφαση} other {έχει # αντιφάσεις}} και {g, plural, =0 {δεν έχει κενά} one {έχει # κενό} other {έχει # κενά}}· παρατίθενται στο Παράρτημα Α.</translation>
    </message>
    <message>
        <source>The plan has {o, plural, one {# objective} other {# objectives}} and {a, plural, one {# action} other {# actions}}.</source>
        <translation>Το σχέδιο έχει {o, plural, one {# στόχο} other {# στόχους}} και {a, plural, one {# δράση} other {# δράσεις}}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# organisation is} other {# organisations are}} in the Local Group.</source>
        <translation>{n, plural, one {# οργανισμός συμμετέχει} other {# οργανισμοί συμμετέχουν}} στην Τοπική Ομάδα.</translation>
    </message>
    <message>
        <source>{n, plural, one {# vote was} other {# votes were}} given on ideas and actions.</source>
        <translation>{n, plural, one {Δόθηκε # ψήφος} other {Δόθηκαν # ψήφοι}} για ιδέες και δράσεις.</translation>
    </message>
    <message>
        <source>{name} {amount} ({share})</source>
        <translation>{name} {amount} ({share})</translation>
    </message>
    <message>
        <source>Who pays: the cost by how sure the money is, in {unit}</source>
        <translation>Ποιος πληρώνει: το κόστος κατά βαθμό βεβαιότητας των πόρων, σε {unit}</translation>
    </message>
    <message>
        <source>One bar of {total} in {n, plural, one {# part} other {# parts}}: {list}.</source>
        <translation>Μία ράβδος συνολικού ύψους {total} σε {n, plural, one {# μέρος} other {# μέρη}}: {list}.</translation>
    </message>
    <message>
        <source>If no other source is found, the city would have to find {gap} more by {year}.</source>
        <translation>Αν δεν βρεθεί άλλη πηγή, η πόλη θα πρέπει να βρει επιπλέον {gap} έως το {year}.</translation>
    </message>
    <message>
        <source>If no other source is found, the city would have to find {gap} more.</source>
        <translation>Αν δεν βρεθεί άλλη πηγή, η πόλη θα πρέπει να βρει επιπλέον {gap}.</translation>
    </message>
    <message>
        <source>{sum} is expected but not approved yet.</source>
        <translation>{sum} αναμένονται, αλλά δεν έχουν εγκριθεί ακόμη.</translation>
    </message>
    <message>
        <source>application: {source}</source>
        <translation>αίτηση: {source}</translation>
    </message>
    <message>
        <source>({n}) {date}, {event}</source>
        <translation>({n}) {date}, {event}</translation>
    </message>
    <message>
        <source>{title}: {n}</source>
        <translation>{title}: {n}</translation>
    </message>
    <message>
        <source>{n, plural, one {# more kind of gap is} other {# more kinds of gaps are}} listed in the full plan.</source>
        <translation>{n, plural, one {# ακόμη είδος κενού παρατίθεται} other {# ακόμη είδη κενών παρατίθενται}} στο πλήρες σχέδιο.</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# action} other {# actions}}, {m, plural, one {# has} other {# have}} a start and an end to the month, {y, plural, one {# has} other {# have}} years or one date only, {o, plural, one {# is} other {# are}} ongoing and {k, plural, one {# has} other {# have}} no dates yet.</source>
        <translation>Από {n, plural, one {# δράση} other {# δράσεις}}, {m, plural, one {# έχει} other {# έχουν}} έναρξη και λήξη με ακρίβεια μήνα, {y, plural, one {# έχει} other {# έχουν}} μόνο έτη ή μία ημερομηνία, {o, plural, one {# είναι} other {# είναι}} σε εξέλιξη και {k, plural, one {# δεν έχει} other {# δεν έχουν}} ακόμη ημερομηνίες.</translation>
    </message>
    <message>
        <source>{title} ({n}):</source>
        <translation>{title} ({n}):</translation>
    </message>
    <message>
        <source>Timetable {from} to {to} of {n, plural, one {# action} other {# actions}}: {m} with months, {y} with years or one date only, {o} ongoing, {k} without dates.</source>
        <translation>Χρονοδιάγραμμα {from} έως {to} για {n, plural, one {# δράση} other {# δράσεις}}: {m} με μήνες, {y} μόνο με έτη ή μία ημερομηνία, {o} σε εξέλιξη, {k} χωρίς ημερομηνίες.</translation>
    </message>
    <message>
        <source>First start {from}, last end {to}.</source>
        <translation>Πρώτη έναρξη: {from}, τελευταία λήξη: {to}.</translation>
    </message>
    <message>
        <source>Timetable of the {n, plural, one {one action} other {# actions}}, {from} to {to}</source>
        <translation>Χρονοδιάγραμμα {n, plural, one {της μίας δράσης} other {των # δράσεων}}, {from} έως {to}</translation>
    </message>
    <message>
        <source>Timetable of the {n, plural, one {one action} other {# actions}}, {from} to {to}, part {i} of {all}</source>
        <translation>Χρονοδιάγραμμα {n, plural, one {της μίας δράσης} other {των # δράσεων}}, {from} έως {to}, μέρος {i} από {all}</translation>
    </message>
    <message>
        <source>The timetable goes on with {list}.</source>
        <translation>Το χρονοδιάγραμμα συνεχίζεται με: {list}.</translation>
    </message>
    <message>
        <source>Dates for the council: {list}.</source>
        <translation>Ημερομηνίες για το δημοτικό συμβούλιο: {list}.</translation>
    </message>
    <message>
        <source>Timetable by objective, {from} to {to}</source>
        <translation>Χρονοδιάγραμμα ανά στόχο, {from} έως {to}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>και {n} ακόμη</translation>
    </message>
    <message>
        <source>From problems to actions: {objective}</source>
        <translation>Από τα προβλήματα στις δράσεις: {objective}</translation>
    </message>
    <message>
        <source>{p, plural, =0 {No problem leads} one {# problem leads} other {# problems lead}} to the objective {objective}, and from it {a, plural, one {# action} other {# actions}} and {i, plural, =0 {no result indicator} one {# result indicator} other {# result indicators}} follow.</source>
        <translation>{p, plural, =0 {Κανένα πρόβλημα δεν οδηγεί} one {# πρόβλημα οδηγεί} other {# προβλήματα οδηγούν}} στον στόχο: {objective}· από αυτόν προκύπτουν {a, plural, one {# δράση} other {# δράσεις}} και {i, plural, =0 {κανένας δείκτης αποτελέσματος} one {# δείκτης αποτελέσματος} other {# δείκτες αποτελέσματος}}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# action has} other {# actions have}} no objective.</source>
        <translation>{n, plural, one {# δράση δεν έχει} other {# δράσεις δεν έχουν}} στόχο.</translation>
    </message>
    <message>
        <source>{no} {name} {score}</source>
        <translation>{no} {name} {score}</translation>
    </message>
    <message>
        <source>Scores of {k} of {n} aspects from {min} to {max}: {list}.</source>
        <translation>Βαθμολογίες για {k} από {n} πτυχές, από {min} έως {max}: {list}.</translation>
    </message>
    <message>
        <source>Not scored: {list}.</source>
        <translation>Δεν βαθμολογήθηκαν: {list}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# stakeholder} other {# stakeholders}}: manage closely {a}; keep satisfied {b}; keep informed {c}; monitor {d}.</source>
        <translation>{n, plural, one {# ενδιαφερόμενο μέρος} other {# ενδιαφερόμενα μέρη}}. Στενή διαχείριση: {a}· διατήρηση ικανοποίησης: {b}· τακτική ενημέρωση: {c}· παρακολούθηση: {d}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# stakeholder is} other {# stakeholders are}} not rated.</source>
        <translation>{n, plural, one {# ενδιαφερόμενο μέρος δεν έχει αξιολογηθεί} other {# ενδιαφερόμενα μέρη δεν έχουν αξιολογηθεί}}.</translation>
    </message>
    <message>
        <source>{indicator}: {n, plural, one {# value} other {# values}} from {first} ({from}) to {last} ({to}); target {target} ({by}); {status}.</source>
        <translation>{indicator}: {n, plural, one {# τιμή} other {# τιμές}} από {first} ({from}) έως {last} ({to})· τιμή-στόχος {target} ({by})· {status}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# more indicator has} other {# more indicators have}} values; the table has all of them.</source>
        <translation>{n, plural, one {# ακόμη δείκτης έχει} other {# ακόμη δείκτες έχουν}} τιμές· ο πίνακας τους περιλαμβάνει όλους.</translation>
    </message>
    <message>
        <source>Approved {date}</source>
        <translation>Εγκρίθηκε: {date}</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Έκδοση {version}</translation>
    </message>
    <message>
        <source>Version {version} of {date}</source>
        <translation>Έκδοση {version}, {date}</translation>
    </message>
    <message>
        <source>{body}, meeting of {date}</source>
        <translation>{body}, συνεδρίαση: {date}</translation>
    </message>
    <message>
        <source>{version} of {date}</source>
        <translation>{version}, {date}</translation>
    </message>
    <message>
        <source>Logo of {city}</source>
        <translation>Λογότυπο: {city}</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, at prices of {year}, without VAT.</source>
        <translation>Τα ποσά είναι σε {currency}, σε τιμές έτους {year}, χωρίς ΦΠΑ.</translation>
    </message>
    <message>
        <source>Amounts are in {currency}, at prices of {year}.</source>
        <translation>Τα ποσά είναι σε {currency}, σε τιμές έτους {year}.</translation>
    </message>
    <message>
        <source>Amounts are in {currency}.</source>
        <translation>Τα ποσά είναι σε {currency}.</translation>
    </message>
    <message>
        <source>Section {n}</source>
        <translation>Ενότητα {n}</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# indicator} other {# indicators}}, {t, plural, one {# has} other {# have}} a numeric target for {year} and {b, plural, one {# has} other {# have}} a baseline.</source>
        <translation>Από {n, plural, one {# δείκτη} other {# δείκτες}}, {t, plural, one {# έχει} other {# έχουν}} αριθμητική τιμή-στόχο για το {year} και {b, plural, one {# έχει} other {# έχουν}} τιμή βάσης.</translation>
    </message>
    <message>
        <source>{n, plural, one {# indicator has} other {# indicators have}} no target yet.</source>
        <translation>{n, plural, one {# δείκτης δεν έχει} other {# δείκτες δεν έχουν}} ακόμη τιμή-στόχο.</translation>
    </message>
    <message>
        <source>Objective {code}: {title}</source>
        <translation>Στόχος {code}: {title}</translation>
    </message>
    <message>
        <source>Target {year}</source>
        <translation>Τιμή-στόχος {year}</translation>
    </message>
    <message>
        <source>Cost {currency}</source>
        <translation>Κόστος σε {currency}</translation>
    </message>
    <message>
        <source>Secured {currency}</source>
        <translation>Εξασφαλισμένα σε {currency}</translation>
    </message>
    <message>
        <source>Still to find {currency}</source>
        <translation>Απομένει να βρεθεί σε {currency}</translation>
    </message>
    <message>
        <source>{n, plural, one {The one action} other {All # actions}}</source>
        <translation>{n, plural, one {Η μία δράση} other {Και οι # δράσεις}}</translation>
    </message>
    <message>
        <source>The Local Group scored {k} of {n, plural, one {# aspect} other {# aspects}} of integration.</source>
        <translation>Η Τοπική Ομάδα βαθμολόγησε {k} από {n, plural, one {# πτυχή} other {# πτυχές}} της ολοκληρωμένης προσέγγισης.</translation>
    </message>
    <message>
        <source>{n, plural, one {Cost of # action} other {Cost of # actions}}</source>
        <translation>{n, plural, one {Κόστος # δράσης} other {Κόστος # δράσεων}}</translation>
    </message>
    <message>
        <source>{amount} ({share}) is secured</source>
        <translation>{amount} ({share}) είναι εξασφαλισμένα</translation>
    </message>
    <message>
        <source>{amount} ({share}) is applied for</source>
        <translation>{amount} ({share}) έχουν ζητηθεί</translation>
    </message>
    <message>
        <source>{amount} ({share}) is identified</source>
        <translation>{amount} ({share}) έχουν εντοπιστεί</translation>
    </message>
    <message>
        <source>{amount} ({share}) is named, its status not recorded</source>
        <translation>{amount} ({share}) έχουν πηγή χωρίς καταγεγραμμένη κατάσταση</translation>
    </message>
    <message>
        <source>{amount} ({share}) is still to find</source>
        <translation>{amount} ({share}) απομένει να βρεθούν</translation>
    </message>
    <message>
        <source>From the cost to what is still to find, in million {currency}</source>
        <translation>Από το κόστος έως το ποσό που απομένει να βρεθεί, σε εκατ. {currency}</translation>
    </message>
    <message>
        <source>From the cost to what is still to find, in {currency}</source>
        <translation>Από το κόστος έως το ποσό που απομένει να βρεθεί, σε {currency}</translation>
    </message>
    <message>
        <source>Steps from the cost of {total} down: {list}; what remains without a source is {gap}.</source>
        <translation>Βαθμίδες από το κόστος των {total} προς τα κάτω: {list}· χωρίς πηγή απομένουν {gap}.</translation>
    </message>
    <message>
        <source>Of {total}, {list}.</source>
        <translation>Από το σύνολο των {total}, {list}.</translation>
    </message>
    <message>
        <source>Ideas for {amount} are drawn inside what is still to find and are not counted.</source>
        <translation>Ιδέες ύψους {amount} απεικονίζονται μέσα στο ποσό που απομένει να βρεθεί και δεν υπολογίζονται.</translation>
    </message>
    <message>
        <source>Funding by source and status, in {currency}</source>
        <translation>Χρηματοδότηση ανά πηγή και κατάσταση, σε {currency}</translation>
    </message>
    <message>
        <source>Funding by source and kind of measure, in {currency}</source>
        <translation>Χρηματοδότηση ανά πηγή και είδος μέτρου, σε {currency}</translation>
    </message>
    <message>
        <source>{n, plural, one {The one action is} other {All # actions are}} priced; {n, plural, one {it costs} other {together they cost}} {sum}.</source>
        <translation>{n, plural, one {Η μία δράση έχει κοστολογηθεί} other {Και οι # δράσεις έχουν κοστολογηθεί}}· {n, plural, one {κοστίζει} other {συνολικά κοστίζουν}} {sum}.</translation>
    </message>
    <message>
        <source>{e, plural, one {# is included in another action} other {# are included in other actions}}</source>
        <translation>{e, plural, one {# περιλαμβάνεται σε άλλη δράση} other {# περιλαμβάνονται σε άλλες δράσεις}}</translation>
    </message>
    <message>
        <source>{u, plural, one {# is not estimated} other {# are not estimated}}</source>
        <translation>{u, plural, one {# δεν έχει εκτιμηθεί} other {# δεν έχουν εκτιμηθεί}}</translation>
    </message>
    <message>
        <source>{u, plural, one {# needs no money} other {# need no money}}</source>
        <translation>{u, plural, one {# δεν χρειάζεται χρηματοδότηση} other {# δεν χρειάζονται χρηματοδότηση}}</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# action} other {# actions}}, {k, plural, one {# is} other {# are}} priced; together they cost {sum}.</source>
        <translation>Από {n, plural, one {# δράση} other {# δράσεις}}, {k, plural, one {# έχει κοστολογηθεί και κοστίζει} other {# έχουν κοστολογηθεί και συνολικά κοστίζουν}} {sum}.</translation>
    </message>
    <message>
        <source>Not priced: {list}.</source>
        <translation>Δεν έχουν κοστολογηθεί: {list}.</translation>
    </message>
    <message>
        <source>The sources exceed the cost by {x}.</source>
        <translation>Οι πηγές υπερβαίνουν το κόστος κατά {x}.</translation>
    </message>
    <message>
        <source>{secured} is secured and {expected} is expected.</source>
        <translation>{secured} είναι εξασφαλισμένα και {expected} αναμένονται.</translation>
    </message>
    <message>
        <source>{gap} ({p}) is still to find.</source>
        <translation>{gap} ({p}) απομένει να βρεθούν.</translation>
    </message>
    <message>
        <source>{p} of the cost</source>
        <translation>{p} του κόστους</translation>
    </message>
    <message>
        <source>{n} of {all, plural, one {# action} other {# actions}}</source>
        <translation>{n} από {all, plural, one {# δράση} other {# δράσεις}}</translation>
    </message>
    <message>
        <source>Cost by objective and year, in {currency}</source>
        <translation>Κόστος ανά στόχο και έτος, σε {currency}</translation>
    </message>
    <message>
        <source>Cost by objective, in {currency}</source>
        <translation>Κόστος ανά στόχο, σε {currency}</translation>
    </message>
    <message>
        <source>Cost by category and year, in {currency}</source>
        <translation>Κόστος ανά κατηγορία και έτος, σε {currency}</translation>
    </message>
    <message>
        <source>Cost by category, in {currency}</source>
        <translation>Κόστος ανά κατηγορία, σε {currency}</translation>
    </message>
    <message>
        <source>{n, plural, one {# entry is} other {# entries are}} left out, because the stakeholder is not public.</source>
        <translation>{n, plural, one {# καταχώριση παραλείπεται} other {# καταχωρίσεις παραλείπονται}}, επειδή τα στοιχεία του ενδιαφερόμενου μέρους δεν είναι δημόσια.</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# indicator} other {# indicators}}, {a, plural, =0 {none is} one {# is} other {# are}} achieved, {p} on path, {h} behind path and {o} off path. For {k, plural, =0 {none of them} other {#}} no status can be given.</source>
        <translation>Από {n, plural, one {# δείκτη} other {# δείκτες}}, {a, plural, =0 {κανένας δεν έχει επιτευχθεί} one {# έχει επιτευχθεί} other {# έχουν επιτευχθεί}}· σε πορεία: {p}, με καθυστέρηση: {h}, εκτός πορείας: {o}. Χωρίς δυνατότητα απόδοσης κατάστασης: {k, plural, =0 {κανένας} one {#} other {#}}.</translation>
    </message>
    <message>
        <source>of {n, plural, one {# indicator} other {# indicators}}</source>
        <translation>από {n, plural, one {# δείκτη} other {# δείκτες}}</translation>
    </message>
    <message>
        <source>{indicator}: {status}</source>
        <translation>{indicator}: {status}</translation>
    </message>
    <message>
        <source>{action}: was to end {date}</source>
        <translation>{action}: προβλεπόμενη λήξη {date}</translation>
    </message>
    <message>
        <source>{code} {percent}, {status}</source>
        <translation>{code} {percent}, {status}</translation>
    </message>
    <message>
        <source>Progress from the baseline to the target, {from} to {to}</source>
        <translation>Πρόοδος από την τιμή βάσης προς την τιμή-στόχο, {from} έως {to}</translation>
    </message>
    <message>
        <source>Progress of {n, plural, one {# indicator} other {# indicators}} from baseline to target: {list}; {k} without status.</source>
        <translation>Πρόοδος {n, plural, one {# δείκτη} other {# δεικτών}} από την τιμή βάσης προς την τιμή-στόχο: {list}· {k} χωρίς κατάσταση.</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} από {all}</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# action} other {# actions}}, {d, plural, =0 {none is} one {# is} other {# are}} done, {u} under way, {p} planned and {x} dropped. {late, plural, =0 {None is late.} one {# is late.} other {# are late.}}</source>
        <translation>Από {n, plural, one {# δράση} other {# δράσεις}}, {d, plural, =0 {καμία δεν έχει ολοκληρωθεί} one {# έχει ολοκληρωθεί} other {# έχουν ολοκληρωθεί}}· σε εξέλιξη: {u}, προβλέπονται: {p}, εγκαταλείφθηκαν: {x}. {late, plural, =0 {Καμία δεν καθυστερεί.} one {# καθυστερεί.} other {# καθυστερούν.}}</translation>
    </message>
    <message>
        <source>Budget, committed and spent by category, in {currency}</source>
        <translation>Προϋπολογισμός, δεσμευμένα και δαπανημένα ποσά ανά κατηγορία, σε {currency}</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# cost line} other {# cost lines}}, {c} say what is committed and {s} what is spent.</source>
        <translation>Από {n, plural, one {# γραμμή κόστους} other {# γραμμές κόστους}}, δεσμευμένο ποσό αναφέρεται σε {c} και δαπανημένο σε {s}.</translation>
    </message>
    <message>
        <source>Values that are due: {list}.</source>
        <translation>Τιμές που αναμένονται: {list}.</translation>
    </message>
    <message>
        <source>Indicators without a baseline: {list}.</source>
        <translation>Δείκτες χωρίς τιμή βάσης: {list}.</translation>
    </message>
    <message>
        <source>under {n}</source>
        <translation>κάτω από {n}</translation>
    </message>
    <message>
        <source>The parts of {n, plural, one {# indicator are} other {# indicators are}} left out, because some count few persons.</source>
        <translation>Τα μέρη {n, plural, one {# δείκτη παραλείπονται} other {# δεικτών παραλείπονται}}, επειδή ορισμένα αφορούν λίγα άτομα.</translation>
    </message>
    <message>
        <source>Score = likelihood × impact. {bands}.</source>
        <translation>Βαθμολογία = πιθανότητα × επίπτωση. {bands}.</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# risk} other {# risks}}, {v, plural, =0 {none is} one {# is} other {# are}} very high, {h} high, {m} medium and {l} low before any response; {k, plural, =0 {all are assessed} one {# is not assessed} other {# are not assessed}}.</source>
        <translation>Από {n, plural, one {# κίνδυνο} other {# κινδύνους}}, {v, plural, =0 {κανένας δεν είναι} one {# είναι} other {# είναι}} πολύ υψηλού επιπέδου, {h} υψηλού, {m} μέτριου και {l} χαμηλού, πριν από κάθε αντιμετώπιση· {k, plural, =0 {έχουν αξιολογηθεί όλοι} one {# δεν έχει αξιολογηθεί} other {# δεν έχουν αξιολογηθεί}}.</translation>
    </message>
    <message>
        <source>Of the {k} assessed after response, {x, plural, =0 {none is} one {# is} other {# are}} high or very high.</source>
        <translation>Αξιολογημένοι μετά την αντιμετώπιση: {k}· από αυτούς {x, plural, =0 {κανένας δεν είναι} one {# είναι} other {# είναι}} υψηλού ή πολύ υψηλού επιπέδου.</translation>
    </message>
    <message>
        <source>{n, plural, one {# risk is} other {# risks are}} closed and not listed any more.</source>
        <translation>{n, plural, one {# κίνδυνος έχει κλείσει και δεν αναφέρεται} other {# κίνδυνοι έχουν κλείσει και δεν αναφέρονται}} πλέον.</translation>
    </message>
    <message>
        <source>{risk}: no response and no owner</source>
        <translation>{risk}: χωρίς αντιμετώπιση και χωρίς υπεύθυνο</translation>
    </message>
    <message>
        <source>{risk}: no response</source>
        <translation>{risk}: χωρίς αντιμετώπιση</translation>
    </message>
    <message>
        <source>{risk}: no owner</source>
        <translation>{risk}: χωρίς υπεύθυνο</translation>
    </message>
    <message>
        <source>{n, plural, one {The gravest risk} other {The # gravest risks}}</source>
        <translation>{n, plural, one {Ο σοβαρότερος κίνδυνος} other {Οι # σοβαρότεροι κίνδυνοι}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# month} other {# months}}</source>
        <translation>{n, plural, one {# μήνας} other {# μήνες}}</translation>
    </message>
    <message>
        <source>Expected effect: {effect}</source>
        <translation>Αναμενόμενο αποτέλεσμα: {effect}</translation>
    </message>
    <message>
        <source>Key steps of Action {code}</source>
        <translation>Βασικά βήματα της Δράσης {code}</translation>
    </message>
    <message>
        <source>The action costs {sum}; {secured} of it is secured.</source>
        <translation>Η δράση κοστίζει {sum}· από αυτά {secured} είναι εξασφαλισμένα.</translation>
    </message>
    <message>
        <source>The action costs {sum}; how much of it is secured is not recorded.</source>
        <translation>Η δράση κοστίζει {sum}· δεν έχει καταγραφεί πόσο από αυτό είναι εξασφαλισμένο.</translation>
    </message>
    <message>
        <source>The source says: {words}</source>
        <translation>Η πηγή αναφέρει: {words}</translation>
    </message>
    <message>
        <source>Costs of Action {code}, in {currency}</source>
        <translation>Κόστος της Δράσης {code}, σε {currency}</translation>
    </message>
    <message>
        <source>Funding of Action {code}, in {currency}</source>
        <translation>Χρηματοδότηση της Δράσης {code}, σε {currency}</translation>
    </message>
    <message>
        <source>Sources as the plan prints them: {words}</source>
        <translation>Πηγές όπως αναγράφονται στο σχέδιο: {words}</translation>
    </message>
    <message>
        <source>Indicators of Action {code}</source>
        <translation>Δείκτες της Δράσης {code}</translation>
    </message>
    <message>
        <source>Risks of Action {code}</source>
        <translation>Κίνδυνοι της Δράσης {code}</translation>
    </message>
    <message>
        <source>Objective {code} · {title}</source>
        <translation>Στόχος {code} · {title}</translation>
    </message>
    <message>
        <source>Objective {code}</source>
        <translation>Στόχος {code}</translation>
    </message>
    <message>
        <source>Actions: {title}</source>
        <translation>Δράσεις: {title}</translation>
    </message>
    <message>
        <source>Actions for Objective {code}</source>
        <translation>Δράσεις για τον Στόχο {code}</translation>
    </message>
    <message>
        <source>{record}: another action has the same code.</source>
        <translation>{record}: άλλη δράση έχει τον ίδιο κωδικό.</translation>
    </message>
    <message>
        <source>{record} ends ({2}) before it starts ({1}).</source>
        <translation>{record}: λήγει ({2}) πριν αρχίσει ({1}).</translation>
    </message>
    <message>
        <source>{record} has {1, plural, one {# main objective} other {# main objectives}}; exactly one counts.</source>
        <translation>{record}: έχει {1, plural, one {# κύριο στόχο} other {# κύριους στόχους}}· υπολογίζεται ακριβώς ένας.</translation>
    </message>
    <message>
        <source>{record}: its sources exceed its cost by {1}.</source>
        <translation>{record}: οι πηγές υπερβαίνουν το κόστος κατά {1}.</translation>
    </message>
    <message>
        <source>{record} waits for itself through a loop: {1}.</source>
        <translation>{record}: περιμένει τον εαυτό της μέσα από κυκλική εξάρτηση ({1}).</translation>
    </message>
    <message>
        <source>{record}, a step of {1}, lies outside the action&apos;&apos;s period.</source>
        <translation>{record} ({1}): είναι εκτός της περιόδου της δράσης.</translation>
    </message>
    <message>
        <source>{record} of {1}: its years add up to {2}, the line says {3}.</source>
        <translation>{record} ({1}): τα έτη αθροίζονται σε {2}, ενώ η γραμμή αναφέρει {3}.</translation>
    </message>
    <message>
        <source>{record} of {1}: quantity times unit price is {2}, the line says {3}.</source>
        <translation>{record} ({1}): η ποσότητα επί την τιμή μονάδας δίνει {2}, ενώ η γραμμή αναφέρει {3}.</translation>
    </message>
    <message>
        <source>The sources of the plan exceed its cost by {1}.</source>
        <translation>Οι πηγές του σχεδίου υπερβαίνουν το κόστος του κατά {1}.</translation>
    </message>
    <message>
        <source>{record} should {1, select, increase {rise} decrease {fall} other {change}}, but its target {3} lies on the other side of its baseline {2}.</source>
        <translation>{record}: επιδιώκεται {1, select, increase {αύξηση} decrease {μείωση} other {μεταβολή}}, αλλά η τιμή-στόχος {3} βρίσκεται στην αντίθετη πλευρά της τιμής βάσης {2}.</translation>
    </message>
    <message>
        <source>{record} has two values for {1} that differ: {2} and {3}.</source>
        <translation>{record}: έχει δύο διαφορετικές τιμές για {1}: {2} και {3}.</translation>
    </message>
    <message>
        <source>{record} has a milestone for {1}, after its target for {2}.</source>
        <translation>{record}: έχει ορόσημο για {1}, μετά την τιμή-στόχο για {2}.</translation>
    </message>
    <message>
        <source>{record} has the step {1}; its scale has {2, plural, one {# step} other {# steps}}.</source>
        <translation>{record}: έχει τη βαθμίδα {1}, ενώ η κλίμακα έχει {2, plural, one {# βαθμίδα} other {# βαθμίδες}}.</translation>
    </message>
    <message>
        <source>{record} is rated higher after the response than before.</source>
        <translation>{record}: η αξιολόγηση μετά την αντιμετώπιση είναι υψηλότερη από ό,τι πριν.</translation>
    </message>
    <message>
        <source>{record} has no title.</source>
        <translation>{record}: δεν έχει τίτλο.</translation>
    </message>
    <message>
        <source>{record} serves no objective.</source>
        <translation>{record}: δεν εξυπηρετεί κανέναν στόχο.</translation>
    </message>
    <message>
        <source>{record} serves several objectives and none is marked as the main one.</source>
        <translation>{record}: εξυπηρετεί περισσότερους στόχους και κανένας δεν έχει σημειωθεί ως κύριος.</translation>
    </message>
    <message>
        <source>{record} has no lead.</source>
        <translation>{record}: δεν έχει επικεφαλής φορέα.</translation>
    </message>
    <message>
        <source>{record} has no dates.</source>
        <translation>{record}: δεν έχει ημερομηνίες.</translation>
    </message>
    <message>
        <source>{record} has no start.</source>
        <translation>{record}: δεν έχει έναρξη.</translation>
    </message>
    <message>
        <source>{record} has no end and is not marked as ongoing.</source>
        <translation>{record}: δεν έχει λήξη και δεν έχει σημειωθεί ότι είναι σε εξέλιξη.</translation>
    </message>
    <message>
        <source>{record} has no indicator.</source>
        <translation>{record}: δεν έχει δείκτη.</translation>
    </message>
    <message>
        <source>The cost of {record} is not estimated.</source>
        <translation>{record}: το κόστος δεν έχει εκτιμηθεί.</translation>
    </message>
    <message>
        <source>The cost of {record} is included elsewhere, but it is not said where.</source>
        <translation>{record}: το κόστος περιλαμβάνεται αλλού, αλλά δεν αναφέρεται πού.</translation>
    </message>
    <message>
        <source>{record} has a cost and no funding source.</source>
        <translation>{record}: έχει κόστος αλλά όχι πηγή χρηματοδότησης.</translation>
    </message>
    <message>
        <source>{record} of {1} is in prices of {2} and is left out of all totals.</source>
        <translation>{record} ({1}): είναι σε τιμές έτους {2} και δεν περιλαμβάνεται σε κανένα σύνολο.</translation>
    </message>
    <message>
        <source>{record} of {1} is yearly, but its first or last year is missing; it is counted once.</source>
        <translation>{record} ({1}): είναι ετήσια, αλλά λείπει το πρώτο ή το τελευταίο έτος· υπολογίζεται μία φορά.</translation>
    </message>
    <message>
        <source>{record} of {1} has an amount in {2} only; it needs one in the plan&apos;&apos;s currency to be counted.</source>
        <translation>{record} ({1}): έχει ποσό μόνο σε {2}· για να υπολογιστεί, χρειάζεται ποσό στο νόμισμα του σχεδίου.</translation>
    </message>
    <message>
        <source>{record} is in prices of {1} and is left out of all totals.</source>
        <translation>{record}: είναι σε τιμές έτους {1} και δεν περιλαμβάνεται σε κανένα σύνολο.</translation>
    </message>
    <message>
        <source>{record} names no source.</source>
        <translation>{record}: δεν αναφέρεται πηγή.</translation>
    </message>
    <message>
        <source>{record} has an amount but no status.</source>
        <translation>{record}: έχει ποσό αλλά όχι κατάσταση.</translation>
    </message>
    <message>
        <source>{record} has no actions.</source>
        <translation>{record}: δεν έχει δράσεις.</translation>
    </message>
    <message>
        <source>{record} has no baseline.</source>
        <translation>{record}: δεν έχει τιμή βάσης.</translation>
    </message>
    <message>
        <source>{record} has a baseline without a year.</source>
        <translation>{record}: η τιμή βάσης δεν έχει έτος.</translation>
    </message>
    <message>
        <source>{record} has no target.</source>
        <translation>{record}: δεν έχει τιμή-στόχο.</translation>
    </message>
    <message>
        <source>{record} has a target without a year.</source>
        <translation>{record}: η τιμή-στόχος δεν έχει έτος.</translation>
    </message>
    <message>
        <source>{record}: the value for {1} was due by {2}.</source>
        <translation>{record}: η τιμή για {1} αναμενόταν έως {2}.</translation>
    </message>
    <message>
        <source>{record} is not assessed.</source>
        <translation>{record}: δεν έχει αξιολογηθεί.</translation>
    </message>
    <message>
        <source>{record} has no owner.</source>
        <translation>{record}: δεν έχει υπεύθυνο.</translation>
    </message>
    <message>
        <source>{record} has no response.</source>
        <translation>{record}: δεν έχει αντιμετώπιση.</translation>
    </message>
    <message>
        <source>The plan has no actions.</source>
        <translation>Το σχέδιο δεν έχει δράσεις.</translation>
    </message>
    <message>
        <source>The plan has no title.</source>
        <translation>Το σχέδιο δεν έχει τίτλο.</translation>
    </message>
    <message>
        <source>The plan does not name its city.</source>
        <translation>Το σχέδιο δεν αναφέρει την πόλη του.</translation>
    </message>
    <message>
        <source>No action serves the social dimension.</source>
        <translation>Καμία δράση δεν εξυπηρετεί την κοινωνική διάσταση.</translation>
    </message>
    <message>
        <source>No action serves the economic dimension.</source>
        <translation>Καμία δράση δεν εξυπηρετεί την οικονομική διάσταση.</translation>
    </message>
    <message>
        <source>No action serves the environmental dimension.</source>
        <translation>Καμία δράση δεν εξυπηρετεί την περιβαλλοντική διάσταση.</translation>
    </message>
    <message>
        <source>No action serves the territorial dimension.</source>
        <translation>Καμία δράση δεν εξυπηρετεί την εδαφική διάσταση.</translation>
    </message>
    <message>
        <source>{record} has no code.</source>
        <translation>{record}: δεν έχει κωδικό.</translation>
    </message>
    <message>
        <source>{record} has {1, plural, one {# lead} other {# leads}}; one body should answer for it.</source>
        <translation>{record}: έχει {1, plural, one {# επικεφαλής φορέα} other {# επικεφαλής φορείς}}· η ευθύνη πρέπει να ανήκει σε έναν φορέα.</translation>
    </message>
    <message>
        <source>{record} lies outside the plan&apos;&apos;s period.</source>
        <translation>{record}: είναι εκτός της περιόδου του σχεδίου.</translation>
    </message>
    <message>
        <source>{record} should have ended by {1} and is not marked as done.</source>
        <translation>{record}: θα έπρεπε να έχει λήξει έως {1} και δεν έχει σημειωθεί ότι ολοκληρώθηκε.</translation>
    </message>
    <message>
        <source>{record}, a step of {1}, has no date.</source>
        <translation>{record} ({1}): δεν έχει ημερομηνία.</translation>
    </message>
    <message>
        <source>{record} is named without an amount and counts as no money.</source>
        <translation>{record}: αναφέρεται χωρίς ποσό και δεν υπολογίζεται.</translation>
    </message>
    <message>
        <source>{1} of the cost ({2}) is still to find.</source>
        <translation>Από το κόστος απομένει να βρεθούν {1} ({2}).</translation>
    </message>
    <message>
        <source>{record} should {1, select, increase {rise} decrease {fall} other {change}}, but the value planned for {3} is {4}, after {2}.</source>
        <translation>{record}: επιδιώκεται {1, select, increase {αύξηση} decrease {μείωση} other {μεταβολή}}, αλλά η τιμή που προβλέπεται για {3} είναι {4}, μετά από {2}.</translation>
    </message>
    <message>
        <source>{record} has no unit.</source>
        <translation>{record}: δεν έχει μονάδα.</translation>
    </message>
    <message>
        <source>{record} has no data source.</source>
        <translation>{record}: δεν έχει πηγή δεδομένων.</translation>
    </message>
    <message>
        <source>Nobody is named to measure {record}.</source>
        <translation>{record}: δεν έχει οριστεί ποιος κάνει τη μέτρηση.</translation>
    </message>
    <message>
        <source>{record} has a target equal to its baseline, but should {1, select, increase {rise} decrease {fall} other {change}}.</source>
        <translation>{record}: η τιμή-στόχος είναι ίση με την τιμή βάσης, ενώ επιδιώκεται {1, select, increase {αύξηση} decrease {μείωση} other {μεταβολή}}.</translation>
    </message>
    <message>
        <source>{record} belongs to no action and no objective.</source>
        <translation>{record}: δεν ανήκει σε καμία δράση και σε κανέναν στόχο.</translation>
    </message>
    <message>
        <source>{record} was to be reviewed by {1}.</source>
        <translation>{record}: έπρεπε να επανεξεταστεί έως {1}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} actions is} other {# of {m} actions are}} linked with a strategy, or named as serving this aspect.</source>
        <translation>{n, plural, one {# από {m} δράσεις συνδέεται με στρατηγική ή έχει δηλωθεί ότι εξυπηρετεί} other {# από {m} δράσεις συνδέονται με στρατηγική ή έχει δηλωθεί ότι εξυπηρετούν}} αυτή την πτυχή.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} actions has a start and an end, or is} other {# of {m} actions have a start and an end, or are}} named as serving this aspect.</source>
        <translation>{n, plural, one {# από {m} δράσεις έχει έναρξη και λήξη ή έχει δηλωθεί ότι εξυπηρετεί} other {# από {m} δράσεις έχουν έναρξη και λήξη ή έχει δηλωθεί ότι εξυπηρετούν}} αυτή την πτυχή.</translation>
    </message>
    <message>
        <source>In {n} of {m} actions someone outside the public sector takes part, or they are named as serving this aspect.</source>
        <translation>Σε {n} από {m} δράσεις συμμετέχει φορέας εκτός του δημόσιου τομέα ή έχει δηλωθεί ότι εξυπηρετούν αυτή την πτυχή.</translation>
    </message>
    <message>
        <source>In {n} of {m} actions two or more partners work together, or they are named as serving this aspect.</source>
        <translation>Σε {n} από {m} δράσεις συνεργάζονται δύο ή περισσότεροι εταίροι ή έχει δηλωθεί ότι εξυπηρετούν αυτή την πτυχή.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} actions names its place, or is} other {# of {m} actions name their place, or are}} named as serving this aspect.</source>
        <translation>{n, plural, one {# από {m} δράσεις αναφέρει τον τόπο της ή έχει δηλωθεί ότι εξυπηρετεί} other {# από {m} δράσεις αναφέρουν τον τόπο τους ή έχει δηλωθεί ότι εξυπηρετούν}} αυτή την πτυχή.</translation>
    </message>
    <message>
        <source>In {n} of {m} actions a metropolitan or regional partner takes part, or they are named as serving this aspect.</source>
        <translation>Σε {n} από {m} δράσεις συμμετέχει μητροπολιτικός ή περιφερειακός εταίρος ή έχει δηλωθεί ότι εξυπηρετούν αυτή την πτυχή.</translation>
    </message>
    <message>
        <source>In {n} of {m} actions two or more levels of government take part, or they are named as serving this aspect.</source>
        <translation>Σε {n} από {m} δράσεις συμμετέχουν δύο ή περισσότερα επίπεδα διοίκησης ή έχει δηλωθεί ότι εξυπηρετούν αυτή την πτυχή.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} actions carries a cross-cutting theme, or is} other {# of {m} actions carry a cross-cutting theme, or are}} named as serving this aspect.</source>
        <translation>{n, plural, one {# από {m} δράσεις φέρει οριζόντιο θέμα ή έχει δηλωθεί ότι εξυπηρετεί} other {# από {m} δράσεις φέρουν οριζόντιο θέμα ή έχει δηλωθεί ότι εξυπηρετούν}} αυτή την πτυχή.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} actions is} other {# of {m} actions are}} named as serving this aspect.</source>
        <translation>Για {n, plural, one {# από {m} δράσεις έχει δηλωθεί ότι εξυπηρετεί} other {# από {m} δράσεις έχει δηλωθεί ότι εξυπηρετούν}} αυτή την πτυχή.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} sectors (public, private, civic, knowledge) sits} other {# of {m} sectors (public, private, civic, knowledge) sit}} in the Local Group.</source>
        <translation>{n, plural, one {# από {m} τομείς (δημόσιος, ιδιωτικός, κοινωνία των πολιτών, φορείς γνώσης) εκπροσωπείται} other {# από {m} τομείς (δημόσιος, ιδιωτικός, κοινωνία των πολιτών, φορείς γνώσης) εκπροσωπούνται}} στην Τοπική Ομάδα.</translation>
    </message>
    <message>
        <source>{n, plural, one {# of {m} dimensions is} other {# of {m} dimensions are}} served by at least a quarter of the actions.</source>
        <translation>{n, plural, one {# από {m} διαστάσεις εξυπηρετείται} other {# από {m} διαστάσεις εξυπηρετούνται}} από τουλάχιστον το ένα τέταρτο των δράσεων.</translation>
    </message>
    <message>
        <source>{n, plural, one {# action} other {# actions}} with hard and {m} with soft measures.</source>
        <translation>{n, plural, one {# δράση} other {# δράσεις}} με υλικά μέτρα και {m} με άυλα.</translation>
    </message>
    <message>
        <source>{n, plural, =0 {No source of funding is} one {# source of funding is} other {# sources of funding are}} named.</source>
        <translation>{n, plural, =0 {Δεν αναφέρεται καμία πηγή} one {Αναφέρεται # πηγή} other {Αναφέρονται # πηγές}} χρηματοδότησης.</translation>
    </message>
    <message>
        <source>{c, plural, =0 {No contradictions} one {# contradiction} other {# contradictions}}, {g, plural, =0 {no gaps} one {# gap} other {# gaps}}, {h, plural, =0 {no hints} one {# hint} other {# hints}}, {a} accepted.</source>
        <translation>{c, plural, =0 {Καμία αντίφαση} one {# αντίφαση} other {# αντιφάσεις}}, {g, plural, =0 {κανένα κενό} one {# κενό} other {# κενά}}, {h, plural, =0 {καμία υπόδειξη} one {# υπόδειξη} other {# υποδείξεις}}, αποδεκτές διαπιστώσεις: {a}.</translation>
    </message>
    <message>
        <source>{sum} is **set aside** from: {source}.</source>
        <translation>Ποσό {sum} **δεσμεύεται** από: {source}.</translation>
    </message>
    <message>
        <source>This document is about {a, plural, one {# action} other {# actions}} of the plan, under {o, plural, one {# objective} other {# objectives}}.</source>
        <translation>Το έγγραφο αφορά {a, plural, one {# δράση} other {# δράσεις}} του σχεδίου, σε {o, plural, one {# στόχο} other {# στόχους}}.</translation>
    </message>
    <message>
        <source>Solid: months known; dashed: years or one date only; light with a point: ongoing. The dashed line is {date}.</source>
        <translation>Γεμάτη ράβδος: γνωστοί μήνες· διακεκομμένη: μόνο έτη ή μία ημερομηνία· ανοιχτόχρωμη με αιχμή: σε εξέλιξη. Διακεκομμένη γραμμή: {date}.</translation>
    </message>
    <message>
        <source>As at {date}.</source>
        <translation>Κατάσταση στις {date}.</translation>
    </message>
    <message>
        <source>The totals also hold {sum} of funding for the plan as a whole, which belongs to no single action.</source>
        <translation>Τα σύνολα περιέχουν επίσης {sum} χρηματοδότησης για το σχέδιο ως σύνολο, που δεν ανήκει σε καμία μεμονωμένη δράση.</translation>
    </message>
    <message>
        <source>What is still to find is the whole cost less all sources; {sum} of these belongs to actions without an amount.</source>
        <translation>Αυτό που απομένει να βρεθεί είναι το συνολικό κόστος μείον όλες τις πηγές· από αυτές {sum} ανήκουν σε δράσεις χωρίς ποσό.</translation>
    </message>
    <message>
        <source>in: {action}</source>
        <translation>στη δράση: {action}</translation>
    </message>
    <message>
        <source>{n, plural, one {# entry is} other {# entries are}} left out of this edition.</source>
        <translation>{n, plural, one {# καταχώριση παραλείπεται} other {# καταχωρίσεις παραλείπονται}} από αυτή την έκδοση.</translation>
    </message>
    <message>
        <source>What {n, plural, one {# more action costs} other {# more actions cost}} is not recorded yet and may come on top.</source>
        <translation>Το κόστος {n, plural, one {# ακόμη δράσης} other {# ακόμη δράσεων}} δεν έχει καταγραφεί και μπορεί να προστεθεί.</translation>
    </message>
    <message>
        <source>{n, plural, one {# dropped action is} other {# dropped actions are}} not counted here.</source>
        <translation>{n, plural, one {# δράση που εγκαταλείφθηκε δεν υπολογίζεται} other {# δράσεις που εγκαταλείφθηκαν δεν υπολογίζονται}} εδώ.</translation>
    </message>
    <message>
        <source>ends before it starts: {period}</source>
        <translation>λήγει πριν αρχίσει: {period}</translation>
    </message>
    <message>
        <source>not in {from} to {to}: {period}</source>
        <translation>όχι μεταξύ {from} και {to}: {period}</translation>
    </message>
    <message>
        <source>{n, plural, one {# of them has} other {# of them have}} no bar: outside of these years, or the end before the start.</source>
        <translation>{n, plural, one {# από αυτές δεν έχει} other {# από αυτές δεν έχουν}} ράβδο: εκτός αυτών των ετών ή με λήξη πριν από την έναρξη.</translation>
    </message>
    <message>
        <source>not in {from} to {to}</source>
        <translation>όχι μεταξύ {from} και {to}</translation>
    </message>
    <message>
        <source>{x, plural, one {# has no recorded cost} other {# have no recorded cost}}</source>
        <translation>για {x, plural, one {# δεν έχει καταγραφεί} other {# δεν έχει καταγραφεί}} κόστος</translation>
    </message>
    <message>
        <source>{n, plural, one {# risk is} other {# risks are}} not for these readers and left out.</source>
        <translation>{n, plural, one {# κίνδυνος δεν προορίζεται} other {# κίνδυνοι δεν προορίζονται}} για αυτούς τους αναγνώστες και παραλείπεται.</translation>
    </message>
    <message>
        <source>{record}: its costs add up to {1}, but printed is “{2}”.</source>
        <translation>{record}: το κόστος αθροίζεται σε {1}, αλλά τυπωμένο είναι «{2}».</translation>
    </message>
    <message>
        <source>For {k} of {n, plural, one {# data set} other {# data sets}} everything is settled, from collecting to evaluating.</source>
        <translation>Για {k} από {n, plural, one {# σύνολο} other {# σύνολα}} δεδομένων έχουν διευθετηθεί όλα, από τη συλλογή έως την αξιολόγηση.</translation>
    </message>
    <message>
        <source>Data are wanted for {n, plural, one {# question} other {# questions}}; open: {k}.</source>
        <translation>Ζητούνται δεδομένα για {n, plural, one {# ερώτημα} other {# ερωτήματα}}· ανοικτά: {k}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} can be followed through problem, objective, action and indicator to a measured change.</source>
        <translation>{k} από {n, plural, one {# σύνολο} other {# σύνολα}} δεδομένων φτάνουν, μέσω προβλήματος, στόχου, δράσης και δείκτη, σε μετρημένη μεταβολή.</translation>
    </message>
    <message>
        <source>The progress of {n, plural, one {# indicator} other {# indicators}} is not shown, since few persons are counted.</source>
        <translation>Η πρόοδος {n, plural, one {# δείκτη} other {# δεικτών}} δεν εμφανίζεται, επειδή μετρώνται λίγα άτομα.</translation>
    </message>
    <message>
        <source>Chapter {n}</source>
        <translation>Κεφάλαιο {n}</translation>
    </message>
    <message>
        <source>Nothing is recorded yet: {kind}.</source>
        <translation>Δεν έχει καταγραφεί ακόμη τίποτα: {kind}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# gap} other {# gaps}} in the plan</source>
        <translation>{n, plural, one {# κενό} other {# κενά}} στο σχέδιο</translation>
    </message>
    <message>
        <source>Answers of {n, plural, one {# city} other {# cities}}</source>
        <translation>Απαντήσεις από {n, plural, one {# πόλη} other {# πόλεις}}</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# city} other {# cities}} answered this question.</source>
        <translation>Η ερώτηση αυτή έχει απαντηθεί σε {k} από {n, plural, one {# πόλη} other {# πόλεις}}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# city} other {# cities}} recorded something for this chapter.</source>
        <translation>Στοιχεία για το κεφάλαιο αυτό έχουν καταγραφεί σε {k} από {n, plural, one {# πόλη} other {# πόλεις}}.</translation>
    </message>
    <message>
        <source>{statement} This holds in {k} of {n, plural, one {# city} other {# cities}}.</source>
        <translation>{statement} Αυτό ισχύει σε {k} από {n, plural, one {# πόλη} other {# πόλεις}}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# city} other {# cities}} asked their departments.</source>
        <translation>Οι υπηρεσίες ρωτήθηκαν σε {k} από {n, plural, one {# πόλη} other {# πόλεις}}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# problem} other {# problems}}</source>
        <translation>{n, plural, one {# πρόβλημα} other {# προβλήματα}}</translation>
    </message>
    <message>
        <source>{n, plural, one {# indicator} other {# indicators}}</source>
        <translation>{n, plural, one {# δείκτης} other {# δείκτες}}</translation>
    </message>
    <message>
        <source>Support needed: {stage}</source>
        <translation>Ανάγκη υποστήριξης: {stage}</translation>
    </message>
    <message>
        <source>Counts under {n} are not shown, nor those from which they could be worked out.</source>
        <translation>Αριθμοί κάτω από {n} δεν εμφανίζονται, ούτε εκείνοι από τους οποίους θα μπορούσαν να υπολογιστούν.</translation>
    </message>
    <message>
        <source>{round}: {n, plural, one {# answer} other {# answers}} from {d, plural, one {# department} other {# departments}}.</source>
        <translation>{round}: {n, plural, one {# απάντηση} other {# απαντήσεις}} από {d, plural, one {# υπηρεσία} other {# υπηρεσίες}}.</translation>
    </message>
    <message>
        <source>{stage}: {yes} yes, {partly} partly, {no} no, {none} without answer</source>
        <translation>{stage}: {yes} ναι, {partly} εν μέρει, {no} όχι, {none} χωρίς απάντηση</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# problem} other {# problems}} without evidence: {list}.</source>
        <translation>{k} από {n, plural, one {# πρόβλημα} other {# προβλήματα}} χωρίς τεκμήρια: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# indicator} other {# indicators}} without a baseline: {list}.</source>
        <translation>{k} από {n, plural, one {# δείκτη} other {# δείκτες}} χωρίς τιμή βάσης: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# indicator} other {# indicators}} without a data source: {list}.</source>
        <translation>{k} από {n, plural, one {# δείκτη} other {# δείκτες}} χωρίς πηγή δεδομένων: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} not broken down: {list}.</source>
        <translation>{k} από {n, plural, one {# σύνολο δεδομένων} other {# σύνολα δεδομένων}} χωρίς ανάλυση κατά κατηγορία: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# open need for data} other {# open needs for data}} without anybody who could provide them: {list}.</source>
        <translation>{k} από {n, plural, one {# ανοικτή ανάγκη για δεδομένα} other {# ανοικτές ανάγκες για δεδομένα}} χωρίς κάποιον που θα μπορούσε να τα παράσχει: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} where it is not known whether they are collected systematically or ad hoc: {list}.</source>
        <translation>{k} από {n, plural, one {# σύνολο δεδομένων} other {# σύνολα δεδομένων}} χωρίς ένδειξη αν η συλλογή γίνεται συστηματικά ή κατά περίπτωση: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} without a method: {list}.</source>
        <translation>{k} από {n, plural, one {# σύνολο δεδομένων} other {# σύνολα δεδομένων}} χωρίς μέθοδο: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} without an owner: {list}.</source>
        <translation>{k} από {n, plural, one {# σύνολο δεδομένων} other {# σύνολα δεδομένων}} χωρίς κάτοχο: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set about persons} other {# data sets about persons}} without a legal basis or an end of storage: {list}.</source>
        <translation>{k} από {n, plural, one {# σύνολο δεδομένων που αφορά πρόσωπα} other {# σύνολα δεδομένων που αφορούν πρόσωπα}} χωρίς νομική βάση ή χωρίς λήξη της αποθήκευσης: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} where it is not settled who may have them: {list}.</source>
        <translation>{k} από {n, plural, one {# σύνολο δεδομένων} other {# σύνολα δεδομένων}} χωρίς να έχει οριστεί ποιος επιτρέπεται να έχει πρόσβαση: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# indicator} other {# indicators}} for which nobody answers: {list}.</source>
        <translation>{k} από {n, plural, one {# δείκτη} other {# δείκτες}} χωρίς υπεύθυνο: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# problem} other {# problems}} that lead to no objective: {list}.</source>
        <translation>{k} από {n, plural, one {# πρόβλημα} other {# προβλήματα}} χωρίς στόχο στον οποίο να οδηγεί: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# objective} other {# objectives}} without an action: {list}.</source>
        <translation>{k} από {n, plural, one {# στόχο} other {# στόχους}} χωρίς δράση: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# action} other {# actions}} that do not say why: {list}.</source>
        <translation>{k} από {n, plural, one {# δράση} other {# δράσεις}} χωρίς αιτιολόγηση: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# stakeholder} other {# stakeholders}} without power and interest: {list}.</source>
        <translation>{k} από {n, plural, one {# ενδιαφερόμενο μέρος} other {# ενδιαφερόμενα μέρη}} χωρίς ισχύ και ενδιαφέρον: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# indicator} other {# indicators}} without a target: {list}.</source>
        <translation>{k} από {n, plural, one {# δείκτη} other {# δείκτες}} χωρίς τιμή-στόχο: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# indicator} other {# indicators}} not measured since the baseline: {list}.</source>
        <translation>{k} από {n, plural, one {# δείκτη} other {# δείκτες}} χωρίς μέτρηση μετά την τιμή βάσης: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} that lead to no measured change: {list}.</source>
        <translation>{k} από {n, plural, one {# σύνολο δεδομένων} other {# σύνολα δεδομένων}} χωρίς μετρημένη μεταβολή: {list}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# small-scale action} other {# small-scale actions}} without a lesson: {list}.</source>
        <translation>{k} από {n, plural, one {# δράση μικρής κλίμακας} other {# δράσεις μικρής κλίμακας}} χωρίς δίδαγμα: {list}.</translation>
    </message>
    <message>
        <source>Left out, since nothing is recorded there: {n, plural, one {the column {columns}} other {the columns {columns}}}.</source>
        <translation>Παραλείπεται, επειδή δεν έχει καταγραφεί τίποτα: {n, plural, one {η στήλη {columns}} other {οι στήλες {columns}}}.</translation>
    </message>
    <message>
        <source>The offices in charge clear up whether {sum} can still be **applied for** from: {source}; the deadline of {date} has passed.</source>
        <translation>Οι αρμόδιες υπηρεσίες διευκρινίζουν αν μπορούν ακόμη να **ζητηθούν** {sum} από: {source}· η προθεσμία της {date} έχει παρέλθει.</translation>
    </message>
    <message>
        <source>{n, plural, one {# workshop is} other {# workshops are}} recorded in the plan.</source>
        <translation>Στο σχέδιο {n, plural, one {έχει καταγραφεί # εργαστήριο} other {έχουν καταγραφεί # εργαστήρια}}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# person was} other {# persons were}} present there, counted each time.</source>
        <translation>Εκεί {n, plural, one {ήταν παρόν # άτομο} other {ήταν παρόντα # άτομα}}, μετρημένα κάθε φορά.</translation>
    </message>
    <message>
        <source>Not in the matrix, since likelihood or impact have no figure: {list}.</source>
        <translation>Δεν εμφανίζονται στον πίνακα, επειδή η πιθανότητα ή ο αντίκτυπος δεν έχει αριθμό: {list}.</translation>
    </message>
    <message>
        <source>Number of cities in which all, some or none of the records have it. {list}.</source>
        <translation>Αριθμός πόλεων στις οποίες το έχουν όλα, μερικά ή κανένα από τα στοιχεία. {list}.</translation>
    </message>
    <message>
        <source>Answers of {round}.</source>
        <translation>Απαντήσεις: {round}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# organisation belongs} other {# organisations belong}} to the Local Group{c, plural, =0 {.} one {; # more is consulted.} other {; # more are consulted.}}</source>
        <translation>{n, plural, one {# οργανισμός ανήκει} other {# οργανισμοί ανήκουν}} στην Τοπική Ομάδα{c, plural, =0 {.} one {· ακόμη # παρέχει γνώμη.} other {· ακόμη # παρέχουν γνώμη.}}</translation>
    </message>
    <message>
        <source>{record} is marked “{1}” but has cost lines with amounts; they are not counted.</source>
        <translation>{record}: έχει σημειωθεί ως «{1}» αλλά έχει γραμμές κόστους με ποσά· δεν υπολογίζονται.</translation>
    </message>
    <message>
        <source>{record}: its deadline {1} has passed and it is still “{2}”.</source>
        <translation>{record}: η προθεσμία {1} έχει περάσει και παραμένει «{2}».</translation>
    </message>
    <message>
        <source>No answer yet: {list}.</source>
        <translation>Δεν έχουν απαντήσει ακόμη: {list}.</translation>
    </message>
    <message>
        <source>{name}: all {yes}, some {partly}, none {no}, no record {left}</source>
        <translation>{name}: όλες {yes}, μερικές {partly}, καμία {no}, χωρίς εγγραφή {left}</translation>
    </message>
    <message>
        <source>{file}: an earlier version of the plan of {city}; the latest counts.</source>
        <translation>{file}: παλαιότερη έκδοση του σχεδίου της πόλης {city}· μετρά η νεότερη.</translation>
    </message>
    <message>
        <source>{file}: the plan of {city} once more; it counts once.</source>
        <translation>{file}: το σχέδιο της πόλης {city} ξανά· μετρά μία φορά.</translation>
    </message>
    <message>
        <source>{n, plural, one {# is} other {# are}} collected systematically</source>
        <translation>{n, plural, one {# συλλέγεται} other {# συλλέγονται}} συστηματικά</translation>
    </message>
    <message>
        <source>{n, plural, one {# is} other {# are}} about persons</source>
        <translation>{n, plural, one {# αφορά} other {# αφορούν}} πρόσωπα</translation>
    </message>
    <message>
        <source>{n, plural, one {# is} other {# are}} open to everyone</source>
        <translation>{n, plural, one {# είναι ανοικτό} other {# είναι ανοικτά}} σε όλους</translation>
    </message>
    <message>
        <source>{n, plural, one {# data set is} other {# data sets are}} recorded.</source>
        <translation>{n, plural, one {Έχει καταγραφεί # σύνολο δεδομένων} other {Έχουν καταγραφεί # σύνολα δεδομένων}}.</translation>
    </message>
    <message>
        <source>Of {n, plural, one {# data set} other {# data sets}}, {list}.</source>
        <translation>Από {n, plural, one {# σύνολο δεδομένων} other {# σύνολα δεδομένων}}, {list}.</translation>
    </message>
    <message>
        <source>Not stated: {list}.</source>
        <translation>Δεν αναφέρεται: {list}.</translation>
    </message>
    <message>
        <source>{round}: {n, plural, one {# answer} other {# answers}}.</source>
        <translation>{round}: {n, plural, one {# απάντηση} other {# απαντήσεις}}.</translation>
    </message>
    <message>
        <source>{k} of {n, plural, one {# data set} other {# data sets}} where it is not known whether they hold data about persons: {list}.</source>
        <translation>{k} από {n, plural, one {# σύνολο δεδομένων} other {# σύνολα δεδομένων}} για τα οποία δεν είναι γνωστό αν περιέχουν δεδομένα για πρόσωπα: {list}.</translation>
    </message>
    <message>
        <source>whether systematic ({n})</source>
        <translation>αν συλλέγεται συστηματικά ({n})</translation>
    </message>
    <message>
        <source>whether about persons ({n})</source>
        <translation>αν αφορά πρόσωπα ({n})</translation>
    </message>
    <message>
        <source>who may have it ({n})</source>
        <translation>ποιος μπορεί να το έχει ({n})</translation>
    </message>
    <message>
        <source>{sum} has a source whose status is not recorded.</source>
        <translation>{sum}: η πηγή κατονομάζεται, η κατάστασή της δεν έχει καταγραφεί.</translation>
    </message>
    <message>
        <source>Status by the method “{method}”: {limits} Source: {source}.</source>
        <translation>Κατάσταση κατά τη μέθοδο «{method}»: {limits} Πηγή: {source}.</translation>
    </message>
    <message>
        <source>{indicator} (values of periods, added up)</source>
        <translation>{indicator} (τιμές περιόδων, αθροιστικά)</translation>
    </message>
    <message>
        <source>The full plan lists the {n} risks that are watched.</source>
        <translation>Το πλήρες σχέδιο περιέχει τους {n} κινδύνους που παρακολουθούνται.</translation>
    </message>
    <message>
        <source>The plan was to be decided on by {1}, but is not marked as approved: enter the decision, or the new date.</source>
        <translation>Η απόφαση για το σχέδιο έπρεπε να ληφθεί έως {1}, αλλά το σχέδιο δεν έχει σημανθεί ως εγκεκριμένο: καταχωρίστε την απόφαση ή τη νέα ημερομηνία.</translation>
    </message>
    <message>
        <source>Of {n, plural, one {the # indicator} other {the # indicators}} nothing is recorded yet: neither source nor rhythm, neither who measures nor a value.</source>
        <translation>Για {n, plural, one {τον # δείκτη} other {τους # δείκτες}} δεν έχει καταχωριστεί ακόμη τίποτα: ούτε πηγή ούτε συχνότητα, ούτε ποιος μετρά ούτε τιμή.</translation>
    </message>
    <message>
        <source>{n, plural, one {# more indicator is} other {# more indicators are}} not listed: nothing of this is recorded for them yet.</source>
        <translation>{n, plural, one {# ακόμη δείκτης δεν αναφέρεται} other {# ακόμη δείκτες δεν αναφέρονται}}: δεν έχει καταχωριστεί ακόμη τίποτα από αυτά.</translation>
    </message>
    <message>
        <source>{record} is {4, plural, =0 {{3, plural, =0 {{2, plural, one {# day} other {# days}}} other {about # months}}} other {about # years}} too early for {1}, which it waits for.</source>
        <translation>{record}: {4, plural, =0 {{3, plural, =0 {{2, plural, one {# ημέρα} other {# ημέρες}}} other {περίπου # μήνες}}} other {περίπου # έτη}} νωρίτερα από όσο επιτρέπει: {1}.</translation>
    </message>
    <message>
        <source>{record} has no cost yet.</source>
        <translation>Δεν υπάρχει ακόμη κόστος: {record}.</translation>
    </message>
    <message>
        <source>{n, plural, one {# data set has} other {# data sets have}} neither an owner nor anybody accountable.</source>
        <translation>{n, plural, one {# σύνολο δεδομένων δεν έχει} other {# σύνολα δεδομένων δεν έχουν}} ούτε κάτοχο ούτε υπόλογο.</translation>
    </message>
    <message>
        <source>status not recorded for {n, plural, one {# source} other {# sources}}</source>
        <translation>δεν έχει καταγραφεί κατάσταση για {n, plural, one {# πηγή} other {# πηγές}}</translation>
    </message>
    <message>
        <source>The figure goes on with {from} to {to}.</source>
        <translation>Το σχήμα συνεχίζεται με {from} έως {to}.</translation>
    </message>
</context>
<context>
    <name>Sum</name>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>no kind of measure</source>
        <translation>χωρίς είδος μέτρου</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>χωρίς έτος</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>χωρίς πηγή</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation>Εξασφαλισμένα</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>Αιτηθέντα</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Εντοπισμένα</translation>
    </message>
    <message>
        <source>Idea, not counted</source>
        <translation>Ιδέα, δεν υπολογίζεται</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation>Απομένει να βρεθεί</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Υπολογίζονται</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Στόχος</translation>
    </message>
    <message>
        <source>no objective</source>
        <translation>χωρίς στόχο</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Δράση</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>no category</source>
        <translation>χωρίς κατηγορία</translation>
    </message>
    <message>
        <source>Status not recorded</source>
        <translation>Δεν έχει καταγραφεί κατάσταση</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Integrated Action Plan</source>
        <translation>Ολοκληρωμένο Σχέδιο Δράσης</translation>
    </message>
    <message>
        <source>List of actions</source>
        <translation>Κατάλογος δράσεων</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Περιεχόμενα</translation>
    </message>
    <message>
        <source>Summary for the council</source>
        <translation>Σύνοψη για το Συμβούλιο</translation>
    </message>
    <message>
        <source>Context, needs and vision</source>
        <translation>Πλαίσιο, ανάγκες και όραμα</translation>
    </message>
    <message>
        <source>The city and the network</source>
        <translation>Η πόλη και το δίκτυο</translation>
    </message>
    <message>
        <source>Current situation</source>
        <translation>Υφιστάμενη κατάσταση</translation>
    </message>
    <message>
        <source>Problems and needs</source>
        <translation>Προβλήματα και ανάγκες</translation>
    </message>
    <message>
        <source>Shared vision</source>
        <translation>Κοινό όραμα</translation>
    </message>
    <message>
        <source>Integration challenges</source>
        <translation>Προκλήσεις της ολοκληρωμένης προσέγγισης</translation>
    </message>
    <message>
        <source>Overall logic and integrated approach</source>
        <translation>Συνολική λογική και ολοκληρωμένη προσέγγιση</translation>
    </message>
    <message>
        <source>From needs to actions</source>
        <translation>Από τις ανάγκες στις δράσεις</translation>
    </message>
    <message>
        <source>Objectives and result indicators</source>
        <translation>Στόχοι και δείκτες αποτελέσματος</translation>
    </message>
    <message>
        <source>Integrated approach</source>
        <translation>Ολοκληρωμένη προσέγγιση</translation>
    </message>
    <message>
        <source>Small-scale actions</source>
        <translation>Δράσεις μικρής κλίμακας</translation>
    </message>
    <message>
        <source>Action planning details</source>
        <translation>Αναλυτικός σχεδιασμός των δράσεων</translation>
    </message>
    <message>
        <source>Implementation framework</source>
        <translation>Πλαίσιο υλοποίησης</translation>
    </message>
    <message>
        <source>Governance</source>
        <translation>Διακυβέρνηση</translation>
    </message>
    <message>
        <source>Costs and funding</source>
        <translation>Κόστος και χρηματοδότηση</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Χρονοδιάγραμμα</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Παρακολούθηση</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Κίνδυνοι</translation>
    </message>
    <message>
        <source>Involving people</source>
        <translation>Συμμετοχή πολιτών και φορέων</translation>
    </message>
    <message>
        <source>Annex A  What is missing</source>
        <translation>Παράρτημα Α  Τι λείπει</translation>
    </message>
    <message>
        <source>Action sheets</source>
        <translation>Δελτία δράσεων</translation>
    </message>
    <message>
        <source>Budget book</source>
        <translation>Βιβλίο προϋπολογισμού</translation>
    </message>
    <message>
        <source>The plan in figures</source>
        <translation>Το σχέδιο σε αριθμούς</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation>Χρηματοδότηση ανά πηγή</translation>
    </message>
    <message>
        <source>From cost to gap</source>
        <translation>Από το κόστος στο χρηματοδοτικό κενό</translation>
    </message>
    <message>
        <source>Action by action</source>
        <translation>Ανά δράση</translation>
    </message>
    <message>
        <source>What the totals leave out</source>
        <translation>Τι δεν περιλαμβάνουν τα σύνολα</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Γιατί τώρα</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Τι θα αλλάξει</translation>
    </message>
    <message>
        <source>If the council does not decide</source>
        <translation>Αν το δημοτικό συμβούλιο δεν αποφασίσει</translation>
    </message>
    <message>
        <source>How people took part</source>
        <translation>Πώς συμμετείχαν πολίτες και φορείς</translation>
    </message>
    <message>
        <source>Money on one page</source>
        <translation>Οι οικονομικοί πόροι σε μία σελίδα</translation>
    </message>
    <message>
        <source>Largest risks</source>
        <translation>Μεγαλύτεροι κίνδυνοι</translation>
    </message>
    <message>
        <source>Where to read more</source>
        <translation>Πού θα διαβάσετε περισσότερα</translation>
    </message>
    <message>
        <source>Monitoring report</source>
        <translation>Έκθεση παρακολούθησης</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Με μια ματιά</translation>
    </message>
    <message>
        <source>Target against actual</source>
        <translation>Τιμή-στόχος και πραγματική τιμή</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Δράσεις</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Οικονομικοί πόροι</translation>
    </message>
    <message>
        <source>What we learned</source>
        <translation>Τι μάθαμε</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Τι λείπει</translation>
    </message>
    <message>
        <source>Annex A  Indicators over time</source>
        <translation>Παράρτημα Α  Διαχρονική εξέλιξη των δεικτών</translation>
    </message>
    <message>
        <source>Annex B  All values</source>
        <translation>Παράρτημα Β  Όλες οι τιμές</translation>
    </message>
    <message>
        <source>Stakeholders and responsibilities</source>
        <translation>Ενδιαφερόμενα μέρη και αρμοδιότητες</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Ενδιαφερόμενα μέρη</translation>
    </message>
    <message>
        <source>Who is involved</source>
        <translation>Ποιος συμμετέχει</translation>
    </message>
    <message>
        <source>The Local Group</source>
        <translation>Η Τοπική Ομάδα</translation>
    </message>
    <message>
        <source>Power and interest</source>
        <translation>Ισχύς και ενδιαφέρον</translation>
    </message>
    <message>
        <source>Responsibilities</source>
        <translation>Αρμοδιότητες</translation>
    </message>
    <message>
        <source>Who does what in each action</source>
        <translation>Ποιος κάνει τι σε κάθε δράση</translation>
    </message>
    <message>
        <source>Key steps by who is responsible</source>
        <translation>Βασικά βήματα ανά υπεύθυνο</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>Μητρώο κινδύνων</translation>
    </message>
    <message>
        <source>Before and after the response</source>
        <translation>Πριν και μετά την αντιμετώπιση</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Απειλές</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Ευκαιρίες</translation>
    </message>
    <message>
        <source>Without response or owner</source>
        <translation>Χωρίς αντιμετώπιση ή υπεύθυνο</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Κλειστοί κίνδυνοι</translation>
    </message>
    <message>
        <source>Social data</source>
        <translation>Κοινωνικά δεδομένα</translation>
    </message>
    <message>
        <source>What data there are</source>
        <translation>Ποια δεδομένα υπάρχουν</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>Ποιος κάνει τι</translation>
    </message>
    <message>
        <source>From collecting to evaluating</source>
        <translation>Από τη συλλογή έως την αξιολόγηση</translation>
    </message>
    <message>
        <source>What data are missing</source>
        <translation>Ποια δεδομένα λείπουν</translation>
    </message>
    <message>
        <source>From data to measured change</source>
        <translation>Από τα δεδομένα στη μετρημένη μεταβολή</translation>
    </message>
    <message>
        <source>Guide on social data in city policy</source>
        <translation>Οδηγός για τα κοινωνικά δεδομένα στην πολιτική της πόλης</translation>
    </message>
    <message>
        <source>What do we really know?</source>
        <translation>Τι γνωρίζουμε πραγματικά;</translation>
    </message>
    <message>
        <source>Social data needs, what is collected, and what cannot be shown in figures.</source>
        <translation>Ποια κοινωνικά δεδομένα χρειάζονται, τι συλλέγεται και τι δεν μπορεί να αποτυπωθεί σε αριθμούς.</translation>
    </message>
    <message>
        <source>What social data do we collect?</source>
        <translation>Ποια κοινωνικά δεδομένα συλλέγουμε;</translation>
    </message>
    <message>
        <source>What is missing?</source>
        <translation>Τι λείπει;</translation>
    </message>
    <message>
        <source>Which needs cannot be shown in figures?</source>
        <translation>Ποιες ανάγκες δεν μπορούν να αποτυπωθούν σε αριθμούς;</translation>
    </message>
    <message>
        <source>What city departments say</source>
        <translation>Τι λένε οι υπηρεσίες της πόλης</translation>
    </message>
    <message>
        <source>Example from practice</source>
        <translation>Παράδειγμα από την πράξη</translation>
    </message>
    <message>
        <source>How to go about it</source>
        <translation>Πώς να προχωρήσετε</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Εργαλεία</translation>
    </message>
    <message>
        <source>A list of data sets: what is collected, by whom, how often, for which places and groups.</source>
        <translation>Κατάλογος συνόλων δεδομένων: τι συλλέγεται, από ποιον, πόσο συχνά, για ποιους τόπους και ποιες ομάδες.</translation>
    </message>
    <message>
        <source>A list of needs: each open question with somebody who could answer it.</source>
        <translation>Κατάλογος αναγκών: κάθε ανοικτό ερώτημα μαζί με κάποιον που θα μπορούσε να το απαντήσει.</translation>
    </message>
    <message>
        <source>Talks with departments and associations about what no register shows.</source>
        <translation>Συζητήσεις με υπηρεσίες και συλλόγους για όσα δεν δείχνει κανένα μητρώο.</translation>
    </message>
    <message>
        <source>Pitfalls</source>
        <translation>Παγίδες</translation>
    </message>
    <message>
        <source>To take what is easy to count for what matters.</source>
        <translation>Να θεωρείται σημαντικό ό,τι μετριέται εύκολα.</translation>
    </message>
    <message>
        <source>To forget people who are in no register and answer no survey.</source>
        <translation>Να ξεχνιούνται οι άνθρωποι που δεν περιλαμβάνονται σε κανένα μητρώο και δεν απαντούν σε καμία έρευνα.</translation>
    </message>
    <message>
        <source>To ask the same people the same questions twice, because departments do not know of each other.</source>
        <translation>Να τίθενται δύο φορές οι ίδιες ερωτήσεις στους ίδιους ανθρώπους, επειδή οι υπηρεσίες δεν γνωρίζουν η μία τι κάνει η άλλη.</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation>Συστάσεις</translation>
    </message>
    <message>
        <source>Begin with the question and look for the data afterwards.</source>
        <translation>Ξεκινήστε από το ερώτημα και αναζητήστε τα δεδομένα στη συνέχεια.</translation>
    </message>
    <message>
        <source>Write down what is missing, and who will find out by when.</source>
        <translation>Καταγράψτε τι λείπει, ποιος θα το βρει και έως πότε.</translation>
    </message>
    <message>
        <source>Keep what people say beside the figures, and never count it as a figure.</source>
        <translation>Κρατήστε όσα λένε οι άνθρωποι δίπλα στους αριθμούς και μην τα υπολογίζετε ποτέ ως αριθμό.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Λίστα ελέγχου</translation>
    </message>
    <message>
        <source>How do we collect and manage data?</source>
        <translation>Πώς συλλέγουμε και διαχειριζόμαστε τα δεδομένα;</translation>
    </message>
    <message>
        <source>How data are collected and managed: in one system or in fragments, with which methods, and by whom.</source>
        <translation>Πώς γίνεται η συλλογή και η διαχείριση των δεδομένων: σε ένα σύστημα ή αποσπασματικά, με ποιες μεθόδους και από ποιον.</translation>
    </message>
    <message>
        <source>Are data collected systematically or in fragments?</source>
        <translation>Συλλέγονται τα δεδομένα συστηματικά ή αποσπασματικά;</translation>
    </message>
    <message>
        <source>Are methods consistent?</source>
        <translation>Είναι ενιαίες οι μέθοδοι;</translation>
    </message>
    <message>
        <source>Are responsibilities clear?</source>
        <translation>Είναι σαφείς οι αρμοδιότητες;</translation>
    </message>
    <message>
        <source>Where departments need support</source>
        <translation>Πού χρειάζονται υποστήριξη οι υπηρεσίες</translation>
    </message>
    <message>
        <source>One sheet for each data set: method, owner, legal basis, how long it is kept, who may have it.</source>
        <translation>Ένα δελτίο για κάθε σύνολο δεδομένων: μέθοδος, κάτοχος, νομική βάση, διάρκεια τήρησης, ποιος επιτρέπεται να έχει πρόσβαση.</translation>
    </message>
    <message>
        <source>A table of who is responsible, accountable, consulted and informed.</source>
        <translation>Πίνακας που δείχνει ποιος είναι υπεύθυνος, ποιος λογοδοτεί, ποιος δίνει γνώμη και ποιος ενημερώνεται.</translation>
    </message>
    <message>
        <source>A check of data protection before personal data are used.</source>
        <translation>Έλεγχος της προστασίας δεδομένων πριν από τη χρήση προσωπικών δεδομένων.</translation>
    </message>
    <message>
        <source>Data without an owner: nobody decides who may use them.</source>
        <translation>Δεδομένα χωρίς κάτοχο: κανείς δεν αποφασίζει ποιος μπορεί να τα χρησιμοποιεί.</translation>
    </message>
    <message>
        <source>A method that changes without a note: the change looks like a result.</source>
        <translation>Μέθοδος που αλλάζει χωρίς σχετική σημείωση: η αλλαγή μοιάζει με αποτέλεσμα.</translation>
    </message>
    <message>
        <source>More personal data than the question needs.</source>
        <translation>Περισσότερα προσωπικά δεδομένα από όσα απαιτεί το ερώτημα.</translation>
    </message>
    <message>
        <source>Name one owner for each data set, an office rather than a person.</source>
        <translation>Ορίστε έναν κάτοχο για κάθε σύνολο δεδομένων, κατά προτίμηση υπηρεσιακή μονάδα και όχι άτομο.</translation>
    </message>
    <message>
        <source>Agree on places, age groups and dates that all departments use.</source>
        <translation>Συμφωνήστε σε τόπους, ηλικιακές ομάδες και ημερομηνίες που χρησιμοποιούν όλες οι υπηρεσίες.</translation>
    </message>
    <message>
        <source>Hide small groups before anything is shared.</source>
        <translation>Αποκρύψτε τις μικρές ομάδες πριν από κάθε κοινοχρησία.</translation>
    </message>
    <message>
        <source>How do data shape policy?</source>
        <translation>Πώς διαμορφώνουν τα δεδομένα την πολιτική;</translation>
    </message>
    <message>
        <source>How evidence sets priorities, and how people take part in reading it.</source>
        <translation>Πώς τα τεκμήρια καθορίζουν προτεραιότητες και πώς συμμετέχουν οι άνθρωποι στην ερμηνεία τους.</translation>
    </message>
    <message>
        <source>How does evidence set priorities?</source>
        <translation>Πώς καθορίζουν τα τεκμήρια τις προτεραιότητες;</translation>
    </message>
    <message>
        <source>How do data become targeted and convincing?</source>
        <translation>Πώς γίνονται τα δεδομένα στοχευμένα και πειστικά;</translation>
    </message>
    <message>
        <source>How are people involved in reading the data?</source>
        <translation>Πώς συμμετέχουν οι άνθρωποι στην ερμηνεία των δεδομένων;</translation>
    </message>
    <message>
        <source>A problem tree that names the evidence of each problem.</source>
        <translation>Δέντρο προβλημάτων που αναφέρει τα τεκμήρια κάθε προβλήματος.</translation>
    </message>
    <message>
        <source>A workshop in which figures, voices and votes lie side by side.</source>
        <translation>Εργαστήριο στο οποίο αριθμοί, φωνές και ψήφοι βρίσκονται πλάι πλάι.</translation>
    </message>
    <message>
        <source>An action sheet that says which problem it answers and what proves it.</source>
        <translation>Δελτίο δράσης που αναφέρει σε ποιο πρόβλημα απαντά η δράση και τι το τεκμηριώνει.</translation>
    </message>
    <message>
        <source>Figures that are looked for after the decision.</source>
        <translation>Αριθμοί που αναζητούνται μετά την απόφαση.</translation>
    </message>
    <message>
        <source>Averages that hide the place or the group that is worst off.</source>
        <translation>Μέσοι όροι που κρύβουν τον τόπο ή την ομάδα στη χειρότερη θέση.</translation>
    </message>
    <message>
        <source>Tables that only those who made them can read.</source>
        <translation>Πίνακες που μπορούν να διαβάσουν μόνο όσοι τους έφτιαξαν.</translation>
    </message>
    <message>
        <source>Show one figure, one place and one person’s day.</source>
        <translation>Δείξτε έναν αριθμό, έναν τόπο και την ημέρα ενός ανθρώπου.</translation>
    </message>
    <message>
        <source>Let people read the figures before they are final.</source>
        <translation>Αφήστε τους ανθρώπους να διαβάσουν τους αριθμούς προτού γίνουν οριστικοί.</translation>
    </message>
    <message>
        <source>Say openly where there is no evidence yet.</source>
        <translation>Πείτε ανοιχτά πού δεν υπάρχουν ακόμη τεκμήρια.</translation>
    </message>
    <message>
        <source>How do we measure the impact?</source>
        <translation>Πώς μετράμε τον αντίκτυπο;</translation>
    </message>
    <message>
        <source>What changed or did not, and how it is shown to the public and to those who decide.</source>
        <translation>Τι άλλαξε ή δεν άλλαξε και πώς παρουσιάζεται στο κοινό και σε όσους αποφασίζουν.</translation>
    </message>
    <message>
        <source>What changed, for better or worse?</source>
        <translation>Τι άλλαξε, προς το καλύτερο ή προς το χειρότερο;</translation>
    </message>
    <message>
        <source>How do we show the results to the public and to decision-makers?</source>
        <translation>Πώς παρουσιάζουμε τα αποτελέσματα στο κοινό και σε όσους αποφασίζουν;</translation>
    </message>
    <message>
        <source>What small tests taught</source>
        <translation>Τι μας δίδαξαν οι μικρές δοκιμές</translation>
    </message>
    <message>
        <source>Indicators with baseline, target and a date for each value.</source>
        <translation>Δείκτες με τιμή βάσης, τιμή-στόχο και ημερομηνία για κάθε τιμή.</translation>
    </message>
    <message>
        <source>A page for each neighbourhood that shows what changed.</source>
        <translation>Μία σελίδα για κάθε γειτονιά που δείχνει τι άλλαξε.</translation>
    </message>
    <message>
        <source>Small tests that are measured before they become large actions.</source>
        <translation>Μικρές δοκιμές που μετριούνται προτού γίνουν μεγάλες δράσεις.</translation>
    </message>
    <message>
        <source>A target without a baseline: nobody can see the change.</source>
        <translation>Τιμή-στόχος χωρίς τιμή βάσης: κανείς δεν μπορεί να δει τη μεταβολή.</translation>
    </message>
    <message>
        <source>To show only what went well.</source>
        <translation>Να παρουσιάζονται μόνο όσα πήγαν καλά.</translation>
    </message>
    <message>
        <source>To take a change for the effect of the action without asking what else happened.</source>
        <translation>Να θεωρείται μια μεταβολή αποτέλεσμα της δράσης χωρίς να εξετάζεται τι άλλο συνέβη.</translation>
    </message>
    <message>
        <source>Measure before the action begins.</source>
        <translation>Μετρήστε πριν αρχίσει η δράση.</translation>
    </message>
    <message>
        <source>Say with each value where it comes from and how old it is.</source>
        <translation>Αναφέρετε για κάθε τιμή από πού προέρχεται και πόσο παλιά είναι.</translation>
    </message>
    <message>
        <source>Write down what was learned, also where nothing changed.</source>
        <translation>Καταγράψτε τι διδαχθήκατε, ακόμη και όπου δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>Social data along four trails</source>
        <translation>Κοινωνικά δεδομένα σε τέσσερις διαδρομές</translation>
    </message>
    <message>
        <source>Blue: money</source>
        <translation>Μπλε: χρήματα</translation>
    </message>
    <message>
        <source>What data cost and bring, and what the plan costs.</source>
        <translation>Τι κοστίζουν και τι αποφέρουν τα δεδομένα και τι κοστίζει το σχέδιο.</translation>
    </message>
    <message>
        <source>Green: lives</source>
        <translation>Πράσινη: ζωή</translation>
    </message>
    <message>
        <source>What data show about services and the quality of life.</source>
        <translation>Τι δείχνουν τα δεδομένα για τις υπηρεσίες και την ποιότητα ζωής.</translation>
    </message>
    <message>
        <source>Orange: participation</source>
        <translation>Πορτοκαλί: συμμετοχή</translation>
    </message>
    <message>
        <source>How people take part, and what is open to them.</source>
        <translation>Πώς συμμετέχουν οι άνθρωποι και τι είναι ανοικτό σε αυτούς.</translation>
    </message>
    <message>
        <source>Magenta: who does what</source>
        <translation>Ματζέντα: ποιος κάνει τι</translation>
    </message>
    <message>
        <source>Who decides on data, who looks after them, and under which rules.</source>
        <translation>Ποιος αποφασίζει για τα δεδομένα, ποιος τα φροντίζει και με ποιους κανόνες.</translation>
    </message>
    <message>
        <source>Cost by objective and by category</source>
        <translation>Κόστος ανά στόχο και ανά κατηγορία</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <source>%1: %2, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>: %n day(s) too early for it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These actions would wait for each other: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timetable of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The timetable shows the actions of the plan; write them on the page Actions (Ctrl+N).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without dates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreeTable</name>
    <message>
        <source>This can not be entered for an action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not priced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no status yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tree of objectives and their actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title to add an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Δείκτες</translation>
    </message>
    <message>
        <source>no indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objectives yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should the plan reach, and which change shows that it did? Type a title in the row above; areas and actions hang below it by dragging, or with Alt+Shift and the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unpriced, not in the total</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without objective</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tree of problems, causes and effects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a title to add a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Στόχοι</translation>
    </message>
    <message>
        <source>No problems yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong now, for whom, and how do you know? Type the problem in the row above; its causes and effects hang below it by dragging, or with Alt+Shift and the arrows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>EU</source>
        <translation>ΕΕ</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ΣΒΑ</translation>
    </message>
    <message>
        <source>UN chart</source>
        <translation>διάγραμμα προόδου του ΟΗΕ</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>αποδοχή</translation>
    </message>
    <message>
        <source>accountable</source>
        <translation>υπόλογος</translation>
    </message>
    <message>
        <source>achievement</source>
        <translation>βαθμός επίτευξης</translation>
    </message>
    <message>
        <source>action</source>
        <translation>δράση</translation>
    </message>
    <message>
        <source>applied for</source>
        <translation>αιτηθέν</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>εγκεκριμένο</translation>
    </message>
    <message>
        <source>area</source>
        <translation>πεδίο</translation>
    </message>
    <message>
        <source>available</source>
        <translation>διαθέσιμο</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>αποφυγή</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>ναι ή όχι</translation>
    </message>
    <message>
        <source>both</source>
        <translation>και τα δύο</translation>
    </message>
    <message>
        <source>break</source>
        <translation>διακοπή της χρονοσειράς</translation>
    </message>
    <message>
        <source>budgeted</source>
        <translation>προϋπολογισμένο</translation>
    </message>
    <message>
        <source>by plan</source>
        <translation>όπως στο σχέδιο</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>αιτία</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>τροποποιήθηκε</translation>
    </message>
    <message>
        <source>city</source>
        <translation>πόλη</translation>
    </message>
    <message>
        <source>civic</source>
        <translation>κοινωνία των πολιτών</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>κλειστό</translation>
    </message>
    <message>
        <source>co-benefit</source>
        <translation>παράλληλο όφελος</translation>
    </message>
    <message>
        <source>collector</source>
        <translation>φορέας συλλογής</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>σε διαβούλευση</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>συντονιστής</translation>
    </message>
    <message>
        <source>core</source>
        <translation>πυρήνας</translation>
    </message>
    <message>
        <source>cost category</source>
        <translation>κατηγορία κόστους</translation>
    </message>
    <message>
        <source>cross-cutting theme</source>
        <translation>οριζόντιο θέμα</translation>
    </message>
    <message>
        <source>currently not estimated</source>
        <translation>προς το παρόν δεν εκτιμάται</translation>
    </message>
    <message>
        <source>data topic</source>
        <translation>θέμα δεδομένων</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ημέρες</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>μείωση</translation>
    </message>
    <message>
        <source>done</source>
        <translation>ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>προσχέδιο</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>εγκαταλείφθηκε</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>εύκολο</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>συνέπεια</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>εκτιμώμενη</translation>
    </message>
    <message>
        <source>flow</source>
        <translation>ροή</translation>
    </message>
    <message>
        <source>for decision</source>
        <translation>προς απόφαση</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>προς ενημέρωση</translation>
    </message>
    <message>
        <source>funding source</source>
        <translation>πηγή χρηματοδότησης</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>εγκαταλείφθηκε</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>λόγος αύξησης</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>επήλθε</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>υλικό / δύσκολο</translation>
    </message>
    <message>
        <source>high</source>
        <translation>υψηλό</translation>
    </message>
    <message>
        <source>idea</source>
        <translation>ιδέα</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>εντοπισμένο</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>επίπτωση</translation>
    </message>
    <message>
        <source>implements</source>
        <translation>υλοποιεί</translation>
    </message>
    <message>
        <source>included elsewhere</source>
        <translation>περιλαμβάνεται αλλού</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>αύξηση</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>δείκτης</translation>
    </message>
    <message>
        <source>informed</source>
        <translation>ενημερώνεται</translation>
    </message>
    <message>
        <source>informs</source>
        <translation>ενημερώνει</translation>
    </message>
    <message>
        <source>input</source>
        <translation>εισροή</translation>
    </message>
    <message>
        <source>integration aspect</source>
        <translation>πτυχή ολοκληρωμένης προσέγγισης</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>εσωτερικό</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>επενδυτική</translation>
    </message>
    <message>
        <source>irregular</source>
        <translation>μη τακτικά</translation>
    </message>
    <message>
        <source>is consulted</source>
        <translation>γνωμοδοτεί</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>διατηρήθηκε</translation>
    </message>
    <message>
        <source>knowledge</source>
        <translation>φορείς γνώσης</translation>
    </message>
    <message>
        <source>known</source>
        <translation>γνωστή</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>επικεφαλής</translation>
    </message>
    <message>
        <source>likelihood</source>
        <translation>πιθανότητα</translation>
    </message>
    <message>
        <source>linear projection</source>
        <translation>γραμμική προβολή</translation>
    </message>
    <message>
        <source>local group</source>
        <translation>Τοπική Ομάδα</translation>
    </message>
    <message>
        <source>long term</source>
        <translation>μακροπρόθεσμα</translation>
    </message>
    <message>
        <source>low</source>
        <translation>χαμηλό</translation>
    </message>
    <message>
        <source>maintain</source>
        <translation>διατήρηση</translation>
    </message>
    <message>
        <source>measure kind</source>
        <translation>είδος μέτρου</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>μέτριο</translation>
    </message>
    <message>
        <source>medium term</source>
        <translation>μεσοπρόθεσμα</translation>
    </message>
    <message>
        <source>member</source>
        <translation>μέλος</translation>
    </message>
    <message>
        <source>met</source>
        <translation>καλύφθηκε</translation>
    </message>
    <message>
        <source>metropolitan</source>
        <translation>μητροπολιτικό</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>ορόσημο</translation>
    </message>
    <message>
        <source>national</source>
        <translation>εθνικό</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>απαιτείται</translation>
    </message>
    <message>
        <source>neighbourhood</source>
        <translation>γειτονιά</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>κανονική</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>δεν απαντήθηκε</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>δεν εφαρμόζεται</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>δεν αξιολογήθηκε</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>δεν αποφασίστηκε</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>δεν εκτιμήθηκε</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>δεν απαιτείται</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>δεν καταγράφηκε</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>δεν δηλώθηκε</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>στόχος</translation>
    </message>
    <message>
        <source>once</source>
        <translation>μία φορά</translation>
    </message>
    <message>
        <source>one-off</source>
        <translation>εφάπαξ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ανοικτό</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>ευκαιρία</translation>
    </message>
    <message>
        <source>outlined</source>
        <translation>σκιαγραφημένη</translation>
    </message>
    <message>
        <source>output</source>
        <translation>εκροή</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>κάτοχος</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>εν μέρει</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>προσωπικού χαρακτήρα</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>σχέδιο</translation>
    </message>
    <message>
        <source>plan pace</source>
        <translation>ρυθμός του σχεδίου</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>προβλέπεται</translation>
    </message>
    <message>
        <source>policy objective</source>
        <translation>στόχος πολιτικής</translation>
    </message>
    <message>
        <source>posts</source>
        <translation>θέσεις</translation>
    </message>
    <message>
        <source>priced</source>
        <translation>κοστολογήθηκε</translation>
    </message>
    <message>
        <source>private</source>
        <translation>ιδιωτικό</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>πρόβλημα</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>έχει υποσχεθεί</translation>
    </message>
    <message>
        <source>provides data</source>
        <translation>παρέχει δεδομένα</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>προσωρινή</translation>
    </message>
    <message>
        <source>pseudonymised</source>
        <translation>ψευδωνυμοποιημένα</translation>
    </message>
    <message>
        <source>public</source>
        <translation>δημόσιο</translation>
    </message>
    <message>
        <source>qualitative</source>
        <translation>ποιοτικός</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>βάσει προσφοράς</translation>
    </message>
    <message>
        <source>range</source>
        <translation>εύρος τιμών</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>ποσοστό</translation>
    </message>
    <message>
        <source>ready to start</source>
        <translation>έτοιμη για έναρξη</translation>
    </message>
    <message>
        <source>received</source>
        <translation>εισπραχθέν</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>μετριασμός</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>απορριφθέν</translation>
    </message>
    <message>
        <source>regional</source>
        <translation>περιφερειακό</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>αρμόδιος</translation>
    </message>
    <message>
        <source>result</source>
        <translation>αποτέλεσμα</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>κίνδυνος</translation>
    </message>
    <message>
        <source>risk type</source>
        <translation>είδος κινδύνου</translation>
    </message>
    <message>
        <source>rough</source>
        <translation>κατά προσέγγιση</translation>
    </message>
    <message>
        <source>running</source>
        <translation>λειτουργική</translation>
    </message>
    <message>
        <source>score</source>
        <translation>βαθμολογία</translation>
    </message>
    <message>
        <source>share</source>
        <translation>επιμερισμός</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>κοινόχρηστο</translation>
    </message>
    <message>
        <source>short term</source>
        <translation>βραχυπρόθεσμα</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>άυλο</translation>
    </message>
    <message>
        <source>special category</source>
        <translation>ειδική κατηγορία</translation>
    </message>
    <message>
        <source>specific objective</source>
        <translation>ειδικός στόχος</translation>
    </message>
    <message>
        <source>stakeholder</source>
        <translation>ενδιαφερόμενο μέρος</translation>
    </message>
    <message>
        <source>steward</source>
        <translation>διαχειριστής</translation>
    </message>
    <message>
        <source>stock</source>
        <translation>απόθεμα</translation>
    </message>
    <message>
        <source>supervises</source>
        <translation>εποπτεύει</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>υποστηρίζει</translation>
    </message>
    <message>
        <source>target</source>
        <translation>τιμή-στόχος</translation>
    </message>
    <message>
        <source>threat</source>
        <translation>απειλή</translation>
    </message>
    <message>
        <source>tool</source>
        <translation>εργαλείο</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>μεταβίβαση</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>σε εξέλιξη</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>μονάδα μέτρησης</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστη</translation>
    </message>
    <message>
        <source>use</source>
        <translation>αξιοποίηση</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>πολύ υψηλό</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>υπό παρακολούθηση</translation>
    </message>
    <message>
        <source>with VAT</source>
        <translation>με ΦΠΑ</translation>
    </message>
    <message>
        <source>without VAT</source>
        <translation>χωρίς ΦΠΑ</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>ετησίως</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>ad hoc</source>
        <translation>κατά περίπτωση</translation>
    </message>
    <message>
        <source>creates</source>
        <translation>δημιουργεί</translation>
    </message>
    <message>
        <source>improves</source>
        <translation>βελτιώνει</translation>
    </message>
    <message>
        <source>systematic</source>
        <translation>συστηματικά</translation>
    </message>
    <message>
        <source>uses</source>
        <translation>χρησιμοποιεί</translation>
    </message>
    <message>
        <source>monthly; every month</source>
        <translation>μηνιαία; κάθε μήνα</translation>
    </message>
    <message>
        <source>quarterly; every quarter; every three months</source>
        <translation>τριμηνιαία; κάθε τρίμηνο; κάθε τρεις μήνες</translation>
    </message>
    <message>
        <source>half-yearly; every half-year; twice a year; every six months</source>
        <translation>εξαμηνιαία; κάθε εξάμηνο; δύο φορές τον χρόνο; κάθε έξι μήνες</translation>
    </message>
    <message>
        <source>yearly; every year; annual; annually; once a year</source>
        <translation>ετήσια; κάθε έτος; κάθε χρόνο; μία φορά τον χρόνο</translation>
    </message>
    <message>
        <source>every two years; every second year; biennial</source>
        <translation>ανά διετία; κάθε δύο έτη; κάθε δύο χρόνια</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>κάθε μήνα</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>κάθε τρίμηνο</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>κάθε εξάμηνο</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>κάθε έτος</translation>
    </message>
    <message>
        <source>every two years</source>
        <translation>κάθε δύο έτη</translation>
    </message>
    <message>
        <source>end to start</source>
        <translation>λήξη προς έναρξη</translation>
    </message>
    <message>
        <source>start to start</source>
        <translation>έναρξη προς έναρξη</translation>
    </message>
    <message>
        <source>end to end</source>
        <translation>λήξη προς λήξη</translation>
    </message>
    <message>
        <source>start to end</source>
        <translation>έναρξη προς λήξη</translation>
    </message>
</context>
<context>
    <name>iap::ui::CellDelegate</name>
    <message>
        <source>Show the choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::CityPage</name>
    <message>
        <source>Who is the city, which network does it belong to, who made the plan, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do facts and data say about the topic, where exactly, and which plans does this one fit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do people on the ground see as the problem, its causes and its effects?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where must departments, places or levels of government work together better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do needs lead to the vision, to objectives and to actions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which aspects of integration does the plan treat, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who steers after approval, how often, and what does the Local Group do then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes first, and what waits for what?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who measures what, how often, and who hears of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do people stay involved while the plan is carried out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom the text is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here. A line that begins with “- ” is an item of a list, **two stars** make words bold, an empty line begins a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is the council asked to decide? Without a text of yours the program proposes decisions from the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why must the council decide now? At most 60 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens if the council does not decide?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where are the full plan and its other documents?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worked, what did not, and what changes because of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Απόφαση</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written here yet. Preview off: write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the place like when the plan has worked? One to three sentences, in the present tense. Its year stands in the form (Inspector).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::CommandPalette</name>
    <message>
        <source>Find a command, a page or a record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, indicator, page or command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens      Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an action “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the best %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::CountGridView</name>
    <message>
        <source>Counts: the first row and the first column hold the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a column before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::CountModel</name>
    <message>
        <source>+ heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ group</source>
        <comment>a row of a table of counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown in editions that hide counts of few persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading of column %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number. Leave the cell empty where the count is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of persons: these are whole and not below zero.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table takes %1 groups and %2 headings; what lay beyond was not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n column(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Insert a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a cell, and why it was refused</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::CountTables</name>
    <message>
        <source>Paste a table from a spreadsheet into the first cell, with its headings, or type: the first row takes the headings, the first column the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not persons: every edition shows all counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No count is so small that it would be left out for the public.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n count(s) in italics: under %1, or such that one under %1 could be worked out. The public, the Local Group and guides do not get them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::DataPage</name>
    <message>
        <source>Where the way breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether departments have data, by topic</source>
        <translation type="unfinished">Αν οι υπηρεσίες έχουν δεδομένα, ανά θέμα</translation>
    </message>
    <message>
        <source>This round beside the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results of the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a data set to see what it leads to, and each place where nothing follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every branch of the way leads to a measured change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) where nothing follows. Click one to mend it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no problem rests on it</source>
        <translation type="unfinished">κανένα πρόβλημα δεν βασίζεται σε αυτό</translation>
    </message>
    <message>
        <source>leads to no objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change is measured yet</source>
        <translation type="unfinished">δεν έχει μετρηθεί ακόμη μεταβολή</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Results stand here as soon as a department has answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 asked answered.</source>
        <comment>departments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n department(s) answered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Where they need support, in %n answer(s):</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished">Συλλογή</translation>
    </message>
    <message>
        <source>Managing</source>
        <translation type="unfinished">Διαχείριση</translation>
    </message>
    <message>
        <source>Analysing</source>
        <translation type="unfinished">Ανάλυση</translation>
    </message>
    <message>
        <source>Evaluating</source>
        <translation type="unfinished">Αξιολόγηση</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ναι</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished">Εν μέρει</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Όχι</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Χωρίς απάντηση</translation>
    </message>
    <message>
        <source>%1: %2 yes, %3 partly, %4 no, %5 not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where departments need support</source>
        <translation type="unfinished">Πού χρειάζονται υποστήριξη οι υπηρεσίες</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation type="unfinished">χωρίς θέμα</translation>
    </message>
    <message>
        <source>Data are there</source>
        <translation type="unfinished">Υπάρχουν δεδομένα</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished">Ποιότητα</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The way reaches a measured change, but from %n place(s) on it nothing follows. Click one to mend it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save a form for departments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table to fill in with a spreadsheet: a row for each topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read filled forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a form for departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey-form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1. Each department fills in the rows that it knows about; save it as CSV again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the table has no column for %2; these cells were not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no row is filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the answers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: new topic(s), which the list did not have: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected systematically</source>
        <translation type="unfinished">Συλλέγονται συστηματικά</translation>
    </message>
    <message>
        <source>Support: %1</source>
        <comment>collecting, managing …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of those who answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) left out, because the table has them already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answers of departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Partly” counts as support that is needed, but not as data that are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: the department has answered on this topic in another way. The table&apos;s answer stays; change it there, or delete it and read the form again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::ExecutionView</name>
    <message>
        <source>Rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget, committed and spent by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committed of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an amount of another amount</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount is recorded as committed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent of the cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount is recorded as spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent of what is committed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have to be recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid by the European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secured grants of the eligible cost of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cost line says what is eligible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Composition differs by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all deviations of categories from the budgeted mix, as a share of the spending (PEFA PI-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as soon as amounts are spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cost line(s) say what is spent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">δεν καταγράφηκε</translation>
    </message>
    <message>
        <source>%1: budget %2, committed %3, spent %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no category</source>
        <translation type="unfinished">χωρίς κατηγορία</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">Σύνολο</translation>
    </message>
    <message>
        <source>No action is priced yet.</source>
        <translation type="unfinished">Καμία δράση δεν έχει κοστολογηθεί ακόμη.</translation>
    </message>
    <message>
        <source>Budget, committed and spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame: budget; hatched: committed; solid: spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished">Προϋπολογισμός</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation type="unfinished">Δεσμευμένο</translation>
    </message>
    <message>
        <source>of the budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished">Δαπανημένο</translation>
    </message>
</context>
<context>
    <name>iap::ui::ExportPage</name>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), %1, PDF/UA-1 and PDF/A-2a</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan has no contradictions and no gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The totals leave out %n action(s) without a price.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every action has a price.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still to find.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is a draft; every page says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts of the plan are in another language (%1); they stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the plan itself; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font has these signs; they are printed as &quot;?&quot;: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file (%1) says the same as these pages of the PDF; its page breaks may differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export %1…</source>
        <comment>a format such as PDF</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s) of which these readers are told</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) of which these readers are told</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Texts of the plan that have no English wording stay in the plan&apos;s language (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that the guide asks for are missing; it says which.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that the guide asks for is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::ExportSettings</name>
    <message>
        <source>PDF, for council and archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word (DOCX), to edit further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument (ODT), to edit further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text with marks (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices that the plan keeps under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Έγγραφο</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Readers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public: no contacts, no internal notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local Group</source>
        <translation type="unfinished">Τοπική Ομάδα</translation>
    </message>
    <message>
        <source>Internal: everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With what is missing (annex and boxes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title on the cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the plan says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished">Προσχέδιο</translation>
    </message>
    <message>
        <source>For decision</source>
        <translation type="unfinished">Προς απόφαση</translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished">Προς ενημέρωση</translation>
    </message>
    <message>
        <source>Actions of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3, folded to A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, such as “Public plan”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps these choices in the plan under the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a template of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of documents (*.iaptemplate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As chosen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the settings of a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan keeps these settings as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template “%1” of these settings is not on this computer; add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column “%1” of: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::FilterHeader</name>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows in which %1 contains this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::FindingsPage</name>
    <message>
        <source>Next finding (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the city keeps it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for accepting the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept the finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation type="unfinished">Αντιφάσεις</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished">Κενά</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here blocks you. Enter goes to the field; what the city keeps on purpose can be accepted with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing and nothing contradicts itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n acceptance(s) back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::GuidePage</name>
    <message>
        <source>Export the guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the chapter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters of the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation type="unfinished">Δεν λείπει τίποτα.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all trails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the joint guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the trail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use as the example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for one in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands in the chapter now; add what your city learned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>parts of a chapter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that are answered, and points of the checklist that hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::GuideSheet</name>
    <message>
        <source>Chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer in a few sentences, in the language of the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done where, what came of it, what was learned, and who says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the city&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else holds in your city (may stay empty).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not written yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the plan, follows every change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reads this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written in another language (%1): that text is printed until there is one here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::IndicatorDetail</name>
    <message>
        <source>Method of the forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast by Theil–Sen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast by least squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median of the slopes between all pairs of values: single outliers count little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The straight line with the least squared distances from the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned and measured values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click an indicator to see its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: planned %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: measured %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forecast %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The values of the periods are added up: %1 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the baseline: %1 percentage points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the baseline: %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the baseline: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the latest value to the target: %1 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The latest value is %n day(s) old.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>due</source>
        <comment>a value that is to be measured</comment>
        <translation type="unfinished">αναμένεται</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Περίοδος</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished">Προβλέπεται</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::IndicatorPage</name>
    <message>
        <source>Method that judges the indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where on the words of this method hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judge the indicators by: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the record before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Edit %1 of %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a row to see all its fields here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a part, and what it belongs to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry here goes to all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished">δεν αξιολογήθηκε</translation>
    </message>
    <message>
        <source>%1: likelihood %2 times impact %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">κανένα</translation>
    </message>
    <message>
        <source>This would make a loop: a record can&apos;t belong to itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished">Εξαρτάται από</translation>
    </message>
    <message>
        <source>Is needed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the action serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers, such as 3, 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as PO2, PO5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the action here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find what to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These actions now wait for each other: %1. Take one of the links away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 have some</source>
        <comment>records with such links</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has this name yet. Enter makes it: %1.</source>
        <comment>type of record, such as Problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cost yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>how many of the chosen records have this link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlink from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::IntegrationPage</name>
    <message>
        <source>Were all who matter part of making the plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it fit other plans of city, region, country and EU?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are social, economic and environmental goals balanced?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are short and long term, and the order of actions, thought through?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stays on board when it is carried out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do policy sectors work together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do actions in different places of the city fit together?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does the city work with its neighbours, urban and rural?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the levels of government pull in one direction?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are gender equality, digital, green and other themes in it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do works and services, hard and soft, support each other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are EU, national, local and private sources used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New aspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the group says beside what the plan shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area: what the plan shows. Diamonds: what the group says. Dashes: what it wants.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished">δεν βαθμολογήθηκε</translation>
    </message>
    <message>
        <source>%1 %2: the group says %3, the plan shows %4, wanted %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar of the aspects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group says %1, the plan shows %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group says %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not scored yet; the plan shows %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes: %1; median %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is not of one mind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>codes of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::JointGuideView</name>
    <message>
        <source>The answers of several cities side by side, made from their plan files. Only what a plan shows to everybody is taken; the files are only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans in the joint guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Πόλη</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add plan files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all plans of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Τίτλος</translation>
    </message>
    <message>
        <source>What cities do with social data</source>
        <translation type="unfinished">Τι κάνουν οι πόλεις με τα κοινωνικά δεδομένα</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans of other cities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans (*.iap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder with plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading plan %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no plans (*.iap) in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 plans in %2; choose a smaller folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the plan that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the plans of other cities: their answers will stand beside yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these files adds another city; each says why in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n plan(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the joint guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint-guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of the plans; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The joint guide was not made; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are not in it; the list of plans says why.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::LibraryPage</name>
    <message>
        <source>Add a catalogue of your own…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue “%1” is no longer in the library; the file that it came from is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action inspired by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New indicator in my plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the plan&apos;s sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be chosen as a funding source now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example in chapter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is an example in chapter %2 of the guide now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write less into the search, or choose “Everything” at the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more under “Everything”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chapter %1: %2</source>
        <comment>number and title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the catalogue “%1” from the library?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that it came from stays as it is and can be added again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::LimitsDialog</name>
    <message>
        <source>Limits of the method: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up to</source>
        <comment>before a limit in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from</source>
        <comment>before a limit in per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: council, 3 May 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation type="unfinished">Αποφασίστηκε από</translation>
    </message>
    <message>
        <source>Use these limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first limit has to be below the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first limit has to be above the second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the limits of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated from the folder: somebody else changed the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recovered %n change(s) of an earlier session that had not reached the folder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan language: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stakeholder: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write, cost, monitor and publish Integrated Action Plans. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action, indicator, page or command   Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document is being written. Close all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then the document is not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the folder copy. Keep both before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are safe on this computer in any case and come back when the plan is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the folder copy up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text in normal size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About IAP Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Εργαλεία</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size; click for the normal one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been editing this plan since %2. Open it for reading only?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If both of you edit, both versions are kept as two files and have to be compared by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the new plan is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IAP Studio plans (*.iap)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy).iap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer · folder copy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer · folder copy %1, a new one follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved on this computer · the folder copy is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is read-only: changes stay on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the folder copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder copy is gone: moved or deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder copy is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder copy waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder copy is gone. Write it again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder copy can&apos;t be read. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. It is kept under another name beside the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole plan is safe on this computer and comes back when it is opened from the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder copy is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the folder copy. Keep both?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your version is written beside it under a name of its own, and the other one is opened here. Nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your version is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>the kind of a list&apos;s entry, and the entry</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry in a list of the plan: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n typed text(s) could not be read. Close all the same?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What could not be read is marked red and is not in the plan; everything else is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::MoneyPage</name>
    <message>
        <source>Sums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New cost line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding ladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sums are by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost by category</source>
        <translation type="unfinished">Κόστος ανά κατηγορία</translation>
    </message>
    <message>
        <source>Funding by source</source>
        <translation type="unfinished">Χρηματοδότηση ανά πηγή</translation>
    </message>
    <message>
        <source>Funding by source and kind of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is copied; paste it into a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New funding line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost belongs to an action: enter an action on the page Actions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the action to which the line belongs first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cost line to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) unpriced, not in the cost</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No action is priced yet.</source>
        <translation type="unfinished">Καμία δράση δεν έχει κοστολογηθεί ακόμη.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Κόστος</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation type="unfinished">Εξασφαλισμένα</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">δεν καταγράφηκε</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the cost</source>
        <translation type="unfinished">Πέρα από το κόστος</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation type="unfinished">Απομένει να βρεθεί</translation>
    </message>
    <message>
        <source>no year</source>
        <translation type="unfinished">χωρίς έτος</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cost %2, secured %3, still to find %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; line: cost of the year</source>
        <comment>after the unit of a chart</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of funding without a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to add up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) without an amount</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in prices of another year left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>below zero: more money than cost in that row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named, status not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::Navigation</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::NewPlanDialog</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URBACT plan with guiding questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the example plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Daily life within reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Τίτλος</translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished">Πόλη</translation>
    </message>
    <message>
        <source>Language of its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <comment>name of a new file</comment>
        <translation type="unfinished">σχέδιο</translation>
    </message>
</context>
<context>
    <name>iap::ui::OpenPlan</name>
    <message>
        <source>The plan is open for reading only. Close it and open it again to edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::OverviewPage</name>
    <message>
        <source>Review findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Οικονομικοί πόροι</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Δείκτες</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of required parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 actions priced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is priced yet.</source>
        <translation type="unfinished">Καμία δράση δεν έχει κοστολογηθεί ακόμη.</translation>
    </message>
    <message>
        <source>Cost %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>cost, %n unpriced not counted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>cost of all actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secured</source>
        <translation type="unfinished">Εξασφαλισμένα</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">δεν καταγράφηκε</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named, status not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than the cost</source>
        <translation type="unfinished">Πέρα από το κόστος</translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation type="unfinished">Απομένει να βρεθεί</translation>
    </message>
    <message>
        <source>Ideas (not counted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contradiction(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Quickest to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>under way</source>
        <comment>of so many actions</comment>
        <translation type="unfinished">σε εξέλιξη</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>of so many actions</comment>
        <translation type="unfinished">προβλέπεται</translation>
    </message>
    <message>
        <source>done</source>
        <comment>of so many actions</comment>
        <translation type="unfinished">ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>of so many actions</comment>
        <translation type="unfinished">εγκαταλείφθηκε</translation>
    </message>
    <message>
        <source>No action is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has a date yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %2 of %n action(s) at a time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a date</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Actions that run, by quarter and objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height: actions that run in the quarter. Diamonds: steps, filled when done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>so many indicators, by the method</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n indicator(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No indicator is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a target in figures for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured at least once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>of %n risk(s), before → after response</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No risk is entered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to mend</source>
        <comment>gaps and contradictions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::PagePreview</name>
    <message>
        <source>The document is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 documents (*%2)</source>
        <comment>PDF documents (*.pdf)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::PlanSettingsPage</name>
    <message>
        <source>Cost categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of funding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspects of integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Εργαλεία</translation>
    </message>
    <message>
        <source>Topics of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Οικονομικοί πόροι</translation>
    </message>
    <message>
        <source>Another currency keeps the figures as they are typed; nothing is converted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is written in one language. With a second one, titles and short texts can be kept in English too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may read what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A document for the public leaves out what is marked as internal or for the Local Group. Contacts and notes are internal unless you say otherwise. Counts of persons below the limit are not printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo of the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than 10 MB. Choose a smaller picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no SVG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains text. Convert the text to paths first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG or SVG picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom new records are for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you add from now on begins with these readers; each record can be given others. Records that are there stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one of two selected entries that mean the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::RecordModel</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many rows are shown, of all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only rows that stand below the same row are moved together.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::RecordTable</name>
    <message>
        <source>Totals: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::RecordView</name>
    <message>
        <source>No row fits the filter. Esc in a filter field clears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move below the row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is worked out from other fields; it is not typed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Paste %n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear %n cell(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) deleted, and with them: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A heading takes no cells: go to a row below it first, then paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out: no new rows can be made here. Add them where they are defined, then paste again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Columns to the right of the last one shown were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) are no numbers: kept as words, not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was read as %2; if it means something else, write it without that mark.</source>
        <comment>a number with a point or comma before three digits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stakeholder(s) are new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No longer linked with it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have no lead now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::RiskMatrix</name>
    <message>
        <source>%1 × %2</source>
        <comment>a cell of the risk matrix: likelihood, impact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix of opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk has a likelihood and an impact yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 after the response to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">κανένα</translation>
    </message>
</context>
<context>
    <name>iap::ui::RiskPage</name>
    <message>
        <source>New risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label: before the response. White dot: after it. Drag a label, or move the selected risk with Ctrl and the arrow keys (with Shift too: after the response). A shows all arrows. Click a cell to see only its risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">Πριν</translation>
    </message>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">Μετά</translation>
    </message>
    <message>
        <source>Not on the matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after the response</source>
        <translation type="unfinished">Πριν και μετά την αντιμετώπιση</translation>
    </message>
    <message>
        <source>New opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n risk(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Threats %1</source>
        <comment>and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities %1</source>
        <comment>and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Scale: %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without likelihood and impact</source>
        <comment>risks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before the response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rated higher after the response than before it</source>
        <comment>risks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed, not counted</source>
        <comment>risks</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>iap::ui::ScaleEditor</name>
    <message>
        <source>How many steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the steps are called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which scores are low, medium and high</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Risk scale of %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, step %2: what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Επίπεδο</translation>
    </message>
    <message>
        <source>From a score of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">κανένα</translation>
    </message>
    <message>
        <source>%1: from a score of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word of a risk level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of a risk is its likelihood times its impact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) were entered on another scale. They keep the steps that were entered and are shown at the same share of this scale; going back shows them as they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A change keeps what was entered: risks are shown at the same share of the new scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the scale: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores of the level “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A level begins with a whole number above the level before it and below the next one, at most %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside your edits in the plan file, so that colleagues know whom to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another language is used from the next start of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::StakeholderPage</name>
    <message>
        <source>Join two…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one of two selected stakeholders that are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two names stays?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the two that are one first: click the one, then the other with Ctrl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that refers to the other one will refer to it, and what it lacks it takes over. This can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::StartPage</name>
    <message>
        <source>New plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty, or with the guiding questions of an Integrated Action Plan in its chapters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A plan is one file that ends in .iap. You can also drop it on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the example plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A complete plan of a city we made up, to look around and try things out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan was opened on this computer yet. Make a new one, or look at the example.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::TablePage</name>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::TimelinePage</name>
    <message>
        <source>Length of the periods</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: months are known. Dashed: years or one date only. With a point: no end. Diamonds: steps, filled when done. Red: today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>iap::ui::WhatIfPage</name>
    <message>
        <source>What happens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What breaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years now and then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished">Οικονομικοί πόροι</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action that slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months by which it slips; below zero it comes earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of funding that falls away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of all costs in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by months</source>
        <comment>before the field with the number of months</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A source falls away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All costs change by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the variant in the plan file beside the plan. The plan itself does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 slips by %n month(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 comes %n month(s) earlier</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1 higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs %1 lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source</source>
        <translation type="unfinished">χωρίς πηγή</translation>
    </message>
    <message>
        <source>Choose above what to try out. The plan itself does not change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every order, every target date and the money of every action and year hold as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Order of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too early for what it waits for: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Target dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>due %1; %2 ends %n day(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Money of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still to find %1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money of years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the end of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends %1; the plan ends %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished">Κόστος</translation>
    </message>
    <message>
        <source>Secured</source>
        <translation type="unfinished">Εξασφαλισμένα</translation>
    </message>
    <message>
        <source>Applied for or identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to find</source>
        <translation type="unfinished">Απομένει να βρεθεί</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Τώρα</translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year</source>
        <translation type="unfinished">χωρίς έτος</translation>
    </message>
    <message>
        <source>Cost now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to find now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to find then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More is missing in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the version a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as version “%1” in the plan file. The plan itself is as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation type="unfinished">δεν καταγράφηκε</translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s) too early for what it waits for: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %1; %2 ends about %n month(s) later</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Named, status not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
